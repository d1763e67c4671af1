package org.leiodesk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.report.TableLayout.Column;

/** Why each overall response is what it is, and the best overall response. */
final class ResponseSection {
    private final SubjectAnalysis subject;
    private final ReportWords words;

    ResponseSection(CrfContent content, ReportWords words) {
        this.subject = content.subject();
        this.words = words;
    }

    void draw(PageWriter page) {
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("response.timepoint"), 14),
                        Column.left(words.get("response.date"), 12),
                        Column.left(words.get("response.overall"), 14),
                        Column.left(words.get("response.why"), 60)),
                7.5);
        page.heading(words.get("section.responses"), table.headHeight());
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            table.row(
                    words.timepoint(each.timepoint()),
                    date(each.overall().date()),
                    each.overall().value().code(),
                    words.sentence(each.overall().sentence()));
        }
        row(table, "response.best", subject.unconfirmedBest());
        row(table, "response.confirmed", subject.confirmedBest());
        Decision<TimepointResponse> progression = subject.progression();
        if (progression != null) {
            table.strong(
                    List.of(
                            words.get("response.progression"),
                            date(progression.date()),
                            progression.value().code(),
                            words.sentence(progression.sentence())),
                    false);
        }
        table.draw(page);
    }

    private void row(TableLayout table, String key, BestResponse best) {
        String date = best.date() == null ? "\u2013" : best.date().toString();
        table.strong(
                List.of(words.get(key), date, best.value().code(), words.sentence(best.rule())),
                best.equals(subject.unconfirmedBest()));
    }

    private String date(@Nullable AnalysisDate date) {
        if (date == null) {
            return "\u2013";
        }
        return date.imputed() == AnalysisDate.Imputed.NONE ? date.date().toString() : words.get("imputed", date.date());
    }
}
