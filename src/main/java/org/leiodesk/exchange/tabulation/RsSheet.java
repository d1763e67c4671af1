package org.leiodesk.exchange.tabulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes RS: the overall responses as the evaluators gave them. That of a review takes the place of one that was collected before; its date is that of the
 * images. Derived responses are no part of it.
 */
final class RsSheet extends DomainSheet {
    RsSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.RS,
                folder,
                studyId,
                "RSSEQ RSTESTCD RSCAT RSORRES RSSTRESC RSSTAT RSEVAL RSEVALID VISITNUM VISIT RSDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        List<Review> reviews = new ArrayList<>(book.reviews());
        for (Assessment each : book.assessments()) {
            Review review = reviews.stream()
                    .filter(of -> of.evaluator().equals(each.evaluator())
                            && of.timepoint().equals(each.timepoint()))
                    .findFirst()
                    .orElse(null);
            reviews.remove(review);
            if (review != null || each.response() != null || each.respondedOn() != null) {
                TimepointResponse response = review == null ? each.response() : review.response();
                PartialDate on = each.respondedOn() == null ? each.imagedOn() : each.respondedOn();
                row(numbers.take(each.sequence()), book, each.evaluator(), each.timepoint(), response, on);
            }
        }
        for (Review each : reviews) {
            row(numbers.take(0), book, each.evaluator(), each.timepoint(), each.response(), imagedOn(book, each));
        }
    }

    private void row(
            int sequence,
            Casebook book,
            Evaluator evaluator,
            Timepoint timepoint,
            @Nullable TimepointResponse response,
            @Nullable PartialDate on) {
        String code = response == null ? "" : response.code();
        CsvRows row = begin(book.subject().id())
                .count(sequence)
                .raw("OVRLRESP")
                .raw("RECIST 1.1")
                .raw(code)
                .raw(code)
                .raw(code.isEmpty() ? "NOT DONE" : "")
                .text(evaluator.role())
                .text(evaluator.reader());
        visit(row, timepoint);
        row.raw(text(on)).end();
    }

    /** The last image of a time point that has no assessment. */
    private static @Nullable PartialDate imagedOn(Casebook book, Review review) {
        Optional<PartialDate> last = book.measurements().stream()
                .filter(each -> each.evaluator().equals(review.evaluator())
                        && each.timepoint().equals(review.timepoint()))
                .map(LesionMeasurement::imagedOn)
                .max(Comparator.naturalOrder());
        return last.orElse(null);
    }
}
