package org.leiodesk.recist.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;

/**
 * Chooses the baseline and the lesions that belong to it.
 *
 * <ol>
 *   <li>The baseline is the last time point with target or non-target records dated on or before the first dose.
 *   <li>When there is none, it is the time point of the target and non-target lesions identified on or before the first dose, although nothing
 *       was recorded of them then: they are missing at baseline.
 *   <li>When there is none of these, it is the first time point with target or non-target records, with a finding; without a first dose too, but
 *       then that is no fault.
 *   <li>Time points before the baseline are ignored, with a note.
 *   <li>Every target and non-target lesion is judged at every time point. One that was identified after the baseline is missing there, with a
 *       finding; not one of which all is dated after the cut-off.
 *   <li>When there is nothing but new lesions, there is no baseline, with a finding; a treated subject is still judged at every time point.
 *   <li>A baseline whose records are on or before the first dose only because their dates are not complete is one, with a finding.
 * </ol>
 */
public final class Courses {
    private Courses() {}

    /**
     * Puts the records of one subject by one evaluator in order.
     *
     * @param visits records that only date a time point of that evaluator; others are ignored
     * @param firstDose null when not treated
     * @param cutoff nothing dated after it is used; null for none
     */
    public static Course of(
            List<Lesion> lesions,
            List<LesionMeasurement> measurements,
            List<Contact> visits,
            @Nullable LocalDate firstDose,
            @Nullable LocalDate cutoff) {
        Slots slots = new Slots(lesions, measurements, visits, firstDose, cutoff);
        List<Slot> order = slots.inOrder();
        int baseline = firstDose == null ? -1 : last(order, firstDose);
        if (baseline < 0 && firstDose != null && identified(slots, firstDose)) {
            order = slots.inOrder();
            baseline = last(order, firstDose);
        }
        if (baseline < 0) {
            baseline = first(order);
            if (baseline >= 0 && firstDose != null) {
                slots.findings()
                        .add(Finding.warning("", "recist.finding.noBaselineBeforeFirstDose", name(order, baseline)));
            }
        }
        if (baseline < 0) {
            if (!order.isEmpty()) {
                slots.findings().add(Finding.warning("", "recist.finding.noBaseline"));
            }
            return withoutBaseline(slots, firstDose == null ? List.of() : order);
        }
        if (firstDose != null && order.get(baseline).isBaselineByImputation(firstDose)) {
            slots.findings()
                    .add(Finding.warning("", "recist.finding.baselineImputed", name(order.get(baseline)), firstDose));
        }
        for (int i = 0; i < baseline; i++) {
            slots.findings().add(Finding.note("", "recist.finding.beforeBaseline", name(order, i)));
        }
        return course(slots, order, baseline);
    }

    private static int last(List<Slot> order, LocalDate firstDose) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (order.get(i).hasBaselineRecord(firstDose)) {
                return i;
            }
        }
        return -1;
    }

    private static int first(List<Slot> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).hasBaselineRecord(null)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean identified(Slots slots, LocalDate firstDose) {
        List<IndexedLesion> unrecorded = new ArrayList<>();
        for (IndexedLesion lesion : slots.lesions()) {
            if (lesion.lesion().role() != LesionRole.NEW
                    && !slots.hasBaselineRecord(lesion.lesion().timepoint())) {
                unrecorded.add(lesion);
            }
        }
        boolean any = false;
        for (IndexedLesion lesion : unrecorded) {
            PartialDate on = lesion.lesion().identifiedOn();
            AnalysisDate date = on == null ? null : on.impute(firstDose);
            if (date != null && !date.date().isAfter(firstDose)) {
                slots.identify(lesion, new LesionSize.NotEvaluable(""), date);
                any = true;
            }
        }
        return any;
    }

    private static Course withoutBaseline(Slots slots, List<Slot> followUps) {
        List<IndexedLesion> newLesions = new ArrayList<>();
        for (IndexedLesion lesion : slots.lesions()) {
            if (lesion.lesion().role() == LesionRole.NEW) {
                newLesions.add(lesion);
            }
        }
        return new Course(List.of(), List.of(), newLesions, null, followUps, slots.firstDose(), slots.findings());
    }

    private static Course course(Slots slots, List<Slot> order, int baseline) {
        List<IndexedLesion> targets = new ArrayList<>();
        List<IndexedLesion> nonTargets = new ArrayList<>();
        List<IndexedLesion> newLesions = new ArrayList<>();
        for (IndexedLesion lesion : slots.lesions()) {
            LesionRole role = lesion.lesion().role();
            if (role == LesionRole.NEW) {
                newLesions.add(lesion);
                continue;
            }
            boolean ofBaseline = isOfBaseline(lesion, slots, order, baseline);
            if (ofBaseline || !slots.isCutOff(lesion.lesion().timepoint())) {
                (role == LesionRole.TARGET ? targets : nonTargets).add(lesion);
            }
            if (!ofBaseline && !slots.isCutOff(lesion.lesion().timepoint())) {
                LesionId id = lesion.lesion().id();
                slots.findings().add(Finding.warning("lesion:" + id, "recist.finding.notOfBaseline", id));
            }
        }
        return new Course(
                targets,
                nonTargets,
                newLesions,
                order.get(baseline),
                order.subList(baseline + 1, order.size()),
                slots.firstDose(),
                slots.findings());
    }

    private static boolean isOfBaseline(IndexedLesion lesion, Slots slots, List<Slot> order, int baseline) {
        if (order.get(baseline).of(lesion) != null) {
            return true;
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).timepoint().equals(lesion.lesion().timepoint())) {
                return i <= baseline;
            }
        }
        if (slots.isCutOff(lesion.lesion().timepoint())) {
            return false;
        }
        PartialDate on = lesion.lesion().identifiedOn();
        return on == null
                || !on.impute(null)
                        .date()
                        .isAfter(order.get(baseline).latest().date().date());
    }

    private static String name(List<Slot> order, int index) {
        Slot slot = order.get(index);
        return name(slot) + " (" + slot.earliest().date().date() + ")";
    }

    private static String name(Slot slot) {
        String name = slot.timepoint().name();
        return name.isEmpty() ? slot.timepoint().key() : name;
    }
}
