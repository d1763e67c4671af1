package org.leiodesk.domain.exposure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * One treatment cycle: when it was due and began, the body it was dosed for, and why it came late.
 *
 * @param subject whose
 * @param number 1, 2, ...
 * @param plannedOn the planned day 1
 * @param startedOn day 1 as it happened; null when not yet begun
 * @param heightCm height in cm; null when not measured
 * @param weightKg weight in kg; null when not measured
 * @param ecog ECOG performance status, 0 to 5; null when not recorded
 * @param delayReason why day 1 came late; empty when it did not
 * @param version counts the amendments, 0 before it is stored
 */
public record Cycle(
        SubjectId subject,
        int number,
        @Nullable LocalDate plannedOn,
        @Nullable PartialDate startedOn,
        @Nullable Double heightCm,
        @Nullable Double weightKg,
        @Nullable Integer ecog,
        String delayReason,
        int version) {}
