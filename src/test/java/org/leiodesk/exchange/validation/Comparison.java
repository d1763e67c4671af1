package org.leiodesk.exchange.validation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.CsvRows;
import org.leiodesk.exchange.sdtm.SdtmImport;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.recist.TimepointEvaluation;

/** The overall responses of an RS table beside those that follow from its TU and TR, for all evaluators. */
final class Comparison {
    private final List<Row> rows = new ArrayList<>();

    /**
     * One overall response.
     *
     * @param evaluator ROLE or ROLE/READER
     * @param visit VISITNUM
     * @param given OVRLRESP
     * @param derived null when there is no such time point
     */
    record Row(
            String subject,
            String evaluator,
            String visit,
            String date,
            String given,
            @Nullable TimepointEvaluation derived) {
        String ours() {
            return derived == null ? "" : derived.overall().value().code();
        }

        boolean agrees() {
            return given.equals(ours());
        }

        String key() {
            return subject + " " + evaluator + " " + visit;
        }
    }

    Comparison(Path folder, String rs) {
        SdtmImport read = ((Outcome.Done<SdtmImport>) SdtmReader.read(folder, Progress.NONE)).value();
        Map<String, TimepointEvaluation> derived = new HashMap<>();
        for (Evaluator evaluator : read.evaluators()) {
            AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, evaluator);
            for (SubjectAnalysis subject :
                    Trial.analyse(read.casebooks(), request).subjects()) {
                for (TimepointEvaluation each : subject.tumour().timepoints()) {
                    String id = subject.casebook().subject().id().value();
                    derived.put(id + " " + evaluator + " " + each.timepoint().key(), each);
                }
            }
        }
        for (Map<String, String> row : CsvRows.of(folder.resolve(rs))) {
            if (row.get("RSTESTCD").equals("OVRLRESP")) {
                String evaluator = evaluator(row.get("RSEVAL"), row.get("RSEVALID"));
                String key = row.get("USUBJID") + " " + evaluator + " " + row.get("VISITNUM");
                rows.add(new Row(
                        row.get("USUBJID"),
                        evaluator,
                        row.get("VISITNUM"),
                        row.get("RSDTC"),
                        row.get("RSSTRESC"),
                        derived.get(key)));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    List<Row> differences() {
        return rows.stream().filter(row -> !row.agrees()).toList();
    }

    /** SUMDIAM of a TR table by subject, evaluator and visit. */
    static Map<String, BigDecimal> sums(Path tr) {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(tr)) {
            if (row.get("TRTESTCD").equals("SUMDIAM") && !row.get("TRSTRESN").isEmpty()) {
                String evaluator = evaluator(row.get("TREVAL"), row.get("TREVALID"));
                sums.put(
                        row.get("USUBJID") + " " + evaluator + " " + row.get("VISITNUM"),
                        new BigDecimal(row.get("TRSTRESN")));
            }
        }
        return sums;
    }

    private static String evaluator(String role, String reader) {
        return reader.isEmpty() ? role : role + "/" + reader;
    }
}
