package org.leiodesk.exchange.adam;

import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.exchange.csv.CsvRows;

/** Rows of adsl, adtr, adrs and adtte of some subjects in memory. Several may be filled at the same time, each by one thread; {@link AdamWriter} writes them in its order. */
public final class AdamRows {
    private final CsvRows adslRows = rows(AdslTable.COLUMNS);
    private final CsvRows adtrRows = rows(AdtrTable.COLUMNS);
    private final CsvRows adrsRows = rows(AdrsTable.COLUMNS);
    private final CsvRows adtteRows = rows(AdtteTable.COLUMNS);
    private final AdslTable adsl;
    private final AdtrTable adtr = new AdtrTable(adtrRows);
    private final AdrsTable adrs;
    private final AdtteTable adtte = new AdtteTable(adtteRows);

    /**
     * @param studyId STUDYID of every subject
     * @param request what the analysis depends on
     */
    public AdamRows(String studyId, AnalysisRequest request) {
        adsl = new AdslTable(adslRows, studyId, request);
        adrs = new AdrsTable(adrsRows, request.protocol().response());
    }

    /** Adds the rows of one subject. */
    public void add(SubjectAnalysis subject) {
        adsl.add(subject);
        adtr.add(subject);
        adrs.add(subject);
        adtte.add(subject);
    }

    /** Takes the rows in UTF-8; none are left. */
    public Taken take() {
        return new Taken(adslRows.take(), adtrRows.take(), adrsRows.take(), adtteRows.take());
    }

    private static CsvRows rows(String columns) {
        return new CsvRows(columns.split(" ").length);
    }

    /** The rows of some subjects as they stand in the files. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Taken(byte[] adsl, byte[] adtr, byte[] adrs, byte[] adtte) {}
}
