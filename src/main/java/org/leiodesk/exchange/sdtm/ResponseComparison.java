package org.leiodesk.exchange.sdtm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.recist.TimepointEvaluation;

/** Compares the overall responses that the evaluator gave with the derived ones; they are never taken for them. */
public final class ResponseComparison {
    private static final String FILE = "rs.csv";

    private ResponseComparison() {}

    /** A note for each response that differs, and one that counts those that agree; none when no response was given. */
    public static List<ReportRow> of(TrialAnalysis analysis) {
        List<ReportRow> rows = new ArrayList<>();
        int given = 0;
        for (SubjectAnalysis subject : analysis.subjects()) {
            Map<Timepoint, TimepointResponse> derived = new HashMap<>();
            for (TimepointEvaluation each : subject.tumour().timepoints()) {
                derived.put(each.timepoint(), each.overall().value());
            }
            for (Assessment each : subject.casebook().assessments()) {
                TimepointResponse ours = derived.get(each.timepoint());
                if (each.response() != null
                        && ours != null
                        && each.evaluator().equals(analysis.request().evaluator())) {
                    given++;
                    if (each.response() != ours) {
                        rows.add(row(subject, each, each.response(), ours));
                    }
                }
            }
        }
        if (given > 0) {
            Message agree = Message.of("exchange.response.agree", given - rows.size(), given);
            rows.add(0, new ReportRow(FILE, 0, "", Severity.NOTE, agree));
        }
        return rows;
    }

    private static ReportRow row(
            SubjectAnalysis subject, Assessment given, TimepointResponse response, TimepointResponse ours) {
        Timepoint at = given.timepoint();
        String name = at.name().isEmpty() ? at.key() : at.name();
        Message differs = Message.of("exchange.response.differs", name, response.code(), ours.code());
        return new ReportRow(FILE, 0, subject.casebook().subject().id().value(), Severity.NOTE, differs);
    }
}
