package org.leiodesk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.report.TableLayout.Column;

/** Why each overall response is what it is, the investigator's own beside it, and the best overall response. */
final class ResponseSection {
    private final SubjectAnalysis subject;
    private final List<ReviewedResponse> reviewed;
    private final ReportWords words;

    ResponseSection(CrfContent content, ReportWords words) {
        this.subject = content.subject();
        this.reviewed = ReviewedResponse.of(content.subject(), content.evaluator());
        this.words = words;
    }

    void draw(PageWriter page) {
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("response.timepoint"), 12),
                        Column.left(words.get("response.date"), 11),
                        Column.left(words.get("response.overall"), 13),
                        Column.left(words.get("response.investigator"), 20),
                        Column.left(words.get("response.why"), 44)),
                7.5);
        page.heading(words.get("section.responses"), table.headHeight());
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            table.row(
                    words.timepoint(each.timepoint()),
                    date(each.overall().date()),
                    each.overall().value().code(),
                    investigator(each),
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
                            "",
                            words.sentence(progression.sentence())),
                    false);
        }
        table.draw(page);
    }

    /** The investigator's response beside the derived one; only the investigator's own reading is reviewed. */
    private String investigator(TimepointEvaluation at) {
        ReviewedResponse response = reviewed.stream()
                .filter(each -> each.timepoint().equals(at.timepoint()))
                .findFirst()
                .orElse(null);
        if (response == null) {
            return "";
        }
        Review review = response.review();
        if (review == null) {
            return words.get("response.own.WAITING");
        }
        return words.get(
                "response.own." + response.state(),
                review.response().code(),
                review.derived().code(),
                review.reason(),
                review.signer().fullName(),
                ReportWords.when(review.signer()));
    }

    private void row(TableLayout table, String key, BestResponse best) {
        String date = best.date() == null ? "\u2013" : best.date().toString();
        table.strong(
                List.of(words.get(key), date, best.value().code(), "", words.sentence(best.rule())),
                best.equals(subject.unconfirmedBest()));
    }

    private String date(@Nullable AnalysisDate date) {
        if (date == null) {
            return "\u2013";
        }
        return date.imputed() == AnalysisDate.Imputed.NONE ? date.date().toString() : words.get("imputed", date.date());
    }
}
