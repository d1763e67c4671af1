package org.leiodesk.recist;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.reading.Thresholds;

/**
 * A response with the rule that decided it and the record it rests on.
 *
 * @param <R> the kind of response
 * @param value the response
 * @param rule short stable name of the rule, such as TARGET-2 (recist.md section 3, row 2); written to the RULE column
 * @param why the rule as a sentence with its numbers
 * @param date date of the response (recist.md section 8); null when it has none
 * @param source the record that decided; null when no single record did
 */
public record Decision<R>(
        R value,
        String rule,
        Sentence why,
        @Nullable AnalysisDate date,
        @Nullable SourceRecord source) {
    /** The rule as a sentence with its numbers. */
    public Message sentence() {
        return why.message();
    }

    /** Why a response is what it is, put into words only when somebody asks: most decisions of a large trial are never read. */
    public sealed interface Sentence {
        /** The words. */
        Message message();

        /**
         * A sentence that is the same whatever was seen, or that was put into words already.
         *
         * @param message the words
         */
        record Said(Message message) implements Sentence {}

        /**
         * A sentence about one lesion.
         *
         * @param key of the text, whose one argument is the lesion
         * @param lesion which
         */
        record OfLesion(String key, Object lesion) implements Sentence {
            @Override
            public Message message() {
                return Message.of(key, lesion);
            }
        }

        /**
         * A sentence about the sum of the targets.
         *
         * @param result the response that it explains
         * @param sum whose numbers it names
         */
        record OfSum(TargetResponse result, SumOfDiameters sum) implements Sentence {
            @Override
            public Message message() {
                Millimetres now = sum.measured();
                return switch (result) {
                    case CR -> Message.of("recist.target.cr", now);
                    case PD ->
                        Message.of(
                                sum.missing() == 0 ? "recist.target.pd" : "recist.target.pdMissing",
                                now,
                                nadir(),
                                Thresholds.progressionAt(nadir()),
                                sum.missing());
                    case NE ->
                        sum.missing() > 0
                                ? Message.of("recist.target.missing", sum.missing())
                                : Message.of("recist.target.missingAtBaseline");
                    case PR -> Message.of("recist.target.pr", now, baseline(), Thresholds.partialAt(baseline()));
                    case SD ->
                        Message.of(
                                "recist.target.sd",
                                now,
                                baseline(),
                                Thresholds.partialAt(baseline()),
                                nadir(),
                                Thresholds.progressionAt(nadir()));
                    case NOT_APPLICABLE -> Message.of("recist.target.none");
                };
            }

            private Millimetres baseline() {
                return Objects.requireNonNull(sum.baseline());
            }

            private Millimetres nadir() {
                return Objects.requireNonNull(sum.nadir());
            }
        }

        /**
         * A sentence about the table of overall responses.
         *
         * @param result the response that it explains
         * @param target the target response
         * @param nonTarget the non-target response
         */
        record OfTable(TimepointResponse result, Decision<TargetResponse> target, Decision<NonTargetResponse> nonTarget)
                implements Sentence {
            @Override
            public Message message() {
                if (target.value() == TargetResponse.NOT_APPLICABLE) {
                    return Message.of("recist.overall.nonTargetOnly", result.code(), nonTarget.sentence());
                }
                if (nonTarget.value() == NonTargetResponse.NOT_APPLICABLE) {
                    return Message.of("recist.overall.targetOnly", result.code(), target.sentence());
                }
                return Message.of("recist.overall.both", result.code(), target.sentence(), nonTarget.sentence());
            }
        }
    }
}
