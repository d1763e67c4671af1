package org.leiodesk.exchange.sdtm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.recist.TimepointEvaluation;

/** Compares the overall responses that the evaluator gave with the derived ones; they are never taken for them. */
public final class ResponseComparison {
    private static final String FILE = "rs.csv";

    private final Evaluator evaluator;
    private final List<ReportRow> rows = new ArrayList<>();
    private int given;

    /** @param evaluator whose responses are compared */
    public ResponseComparison(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Compares the responses of one subject. */
    public void add(SubjectAnalysis subject) {
        if (subject.casebook().assessments().isEmpty()) {
            return;
        }
        Map<Timepoint, TimepointResponse> derived = new HashMap<>();
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            derived.put(each.timepoint(), each.overall().value());
        }
        for (Assessment each : subject.casebook().assessments()) {
            TimepointResponse ours = derived.get(each.timepoint());
            if (each.response() != null && ours != null && each.evaluator().equals(evaluator)) {
                given++;
                if (each.response() != ours) {
                    rows.add(row(subject, each, each.response(), ours));
                }
            }
        }
    }

    /** One note that counts those that agree, and one for each response that differs; none when no response was given. */
    public List<ReportRow> rows() {
        List<ReportRow> all = new ArrayList<>();
        if (given > 0) {
            Message agree = Message.of("exchange.response.agree", given - rows.size(), given);
            all.add(new ReportRow(FILE, 0, "", Severity.NOTE, agree));
        }
        all.addAll(rows);
        return all;
    }

    private static ReportRow row(
            SubjectAnalysis subject, Assessment given, TimepointResponse response, TimepointResponse ours) {
        Timepoint at = given.timepoint();
        String name = at.name().isEmpty() ? at.key() : at.name();
        Message differs = Message.of("exchange.response.differs", name, response.code(), ours.code());
        return new ReportRow(FILE, 0, subject.casebook().subject().id().value(), Severity.NOTE, differs);
    }
}
