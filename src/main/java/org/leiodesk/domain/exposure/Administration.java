package org.leiodesk.domain.exposure;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * One drug given on one day of a cycle, or, when imported, over a span of days (SDTM EX).
 *
 * @param subject whose
 * @param sequence number of the record within the subject (EXSEQ)
 * @param cycle number of the cycle; 0 when an imported record does not say
 * @param day day of the cycle, 1 for the first; 0 when an imported record does not say
 * @param drug what
 * @param planned planned dose; null when not recorded
 * @param given given dose; null when not recorded. An amount of 0 means not given
 * @param startedOn start of the infusion, or of the span
 * @param endedOn end of the span; null when it is one day or not recorded
 * @param adjustment why the dose was reduced, interrupted or left out; empty when as planned
 * @param batch batch number, empty when not recorded
 * @param route route, empty when not recorded
 * @param version counts the amendments, 0 before it is stored
 */
public record Administration(
        SubjectId subject,
        int sequence,
        int cycle,
        int day,
        Drug drug,
        @Nullable Dose planned,
        @Nullable Dose given,
        @Nullable PartialDate startedOn,
        @Nullable PartialDate endedOn,
        String adjustment,
        String batch,
        String route,
        int version) {}
