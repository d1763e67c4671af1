package org.leiodesk.exchange.assembly;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.endpoint.dates.FirstDoseRule;
import org.leiodesk.exchange.rows.ExRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** The first dose of a subject while it is imported, by the rule of the derivation. */
final class FirstDoseDate {
    private FirstDoseDate() {}

    /**
     * The date used for analysis, or null when the subject was not treated.
     *
     * @param zeroIsDose whether a dose of 0 counts, because every dose in the study is 0 or missing
     */
    static @Nullable LocalDate of(SubjectRows rows, boolean zeroIsDose) {
        FirstDoseRule first = new FirstDoseRule(rows.dm().firstDose());
        if (!first.isSettled()) {
            for (ExRow row : rows.ex()) {
                Dose dose = row.dose();
                PartialDate start = row.start();
                if (start != null && (dose == null || zeroIsDose || !dose.isZero())) {
                    first.offer(start);
                }
            }
        }
        return first.date();
    }
}
