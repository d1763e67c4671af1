package org.leiodesk.exchange.adam;

import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.exchange.csv.CsvRows;

/** Writes adtte: the times of each subject, CNSR 0 for an event and 1 for a censoring. */
final class AdtteTable {
    static final String COLUMNS =
            "USUBJID PARAMCD PARAM STARTDT ADT AVAL AVALU CNSR EVNTDESC CNSDTDSC SRCDOM SRCVAR SRCSEQ";

    private final CsvRows sheet;

    AdtteTable(CsvRows sheet) {
        this.sheet = sheet;
    }

    void add(SubjectAnalysis subject) {
        for (EventTime time : subject.times()) {
            boolean event = time.isEvent();
            String reason = time.reason().description();
            sheet.text(subject.casebook().subject().id().value())
                    .raw(time.endpoint().name())
                    .text(label(time.endpoint()))
                    .date(time.start())
                    .date(time.end())
                    .days(time.days())
                    .raw("DAYS")
                    .raw(event ? "0" : "1")
                    .text(event ? reason : "")
                    .text(event ? "" : reason);
            Source.domain(sheet, time.source()).raw(time.sourceVariable());
            Source.sequence(sheet, time.source()).end();
        }
    }

    private static String label(TimeEndpoint endpoint) {
        return switch (endpoint) {
            case PFS -> "Progression-Free Survival";
            case OS -> "Overall Survival";
            case DOR -> "Duration of Response";
            case TTR -> "Time to Response";
            case FU -> "Follow-up (Reverse Kaplan-Meier)";
        };
    }
}
