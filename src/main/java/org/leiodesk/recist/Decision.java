package org.leiodesk.recist;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.SourceRecord;

/**
 * A response with the rule that decided it and the record it rests on.
 *
 * @param <R> the kind of response
 * @param value the response
 * @param rule short stable name of the rule, such as TARGET-2 (recist.md section 3, row 2); written to the RULE column
 * @param sentence the rule as a sentence with its numbers
 * @param date date of the response (recist.md section 8); null when it has none
 * @param source the record that decided; null when no single record did
 */
public record Decision<R>(
        R value,
        String rule,
        Message sentence,
        @Nullable AnalysisDate date,
        @Nullable SourceRecord source) {}
