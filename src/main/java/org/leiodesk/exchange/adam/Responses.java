package org.leiodesk.exchange.adam;

import org.leiodesk.exchange.csv.CsvRows;

/** The parameters of adrs: PARAMCD and PARAM. */
enum Responses {
    TARGET("TRGRESP", "Target Response by RECIST 1.1"),
    NON_TARGET("NTRGRESP", "Non-target Response by RECIST 1.1"),
    NEW_LESION("NEWLPROG", "New Lesion Progression"),
    OVERALL("OVR", "Overall Response by RECIST 1.1"),
    BEST("BOR", "Best Overall Response"),
    CONFIRMED_BEST("CBOR", "Confirmed Best Overall Response"),
    RESPONSE("RSP", "Response"),
    CONFIRMED_RESPONSE("CRSP", "Confirmed Response"),
    CONTROL("DC", "Disease Control"),
    CONFIRMED_CONTROL("CDC", "Confirmed Disease Control"),
    PROGRESSION("PD", "Progressive Disease"),
    DEATH("DEATH", "Death"),
    LAST("LSTA", "Last Adequate or Progressing Assessment");

    private final CsvRows.Cells cells;

    Responses(String code, String label) {
        cells = CsvRows.Cells.raw(code, label);
    }

    CsvRows.Cells cells() {
        return cells;
    }

    boolean isControl() {
        return this == CONTROL || this == CONFIRMED_CONTROL;
    }
}
