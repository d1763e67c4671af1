package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.subject.Subject;

/** Looks a leaf up in the casebook by hand: whether its record is there, of the right reader, with that date and that value. */
record CollectedRecords(Casebook book, @Nullable LocalDate firstDose, Evaluator evaluator) {
    /** What is wrong with a leaf; empty when nothing. */
    Optional<String> fault(Explanation leaf, String text) {
        if (leaf.ground() instanceof Ground.Setting setting) {
            boolean said = text.contains(setting.value())
                    || setting.value().equals("true")
                    || setting.value().equals("false");
            return said ? Optional.empty() : Optional.of("the value is not told");
        }
        if (leaf.ground() instanceof Ground.Kept kept) {
            boolean there = kept.part() == Ground.Kept.Part.DIAGNOSIS
                    ? book.diagnosis() != null && on(book.diagnosis().diagnosedOn(), leaf.date())
                    : book.cycles().stream()
                            .anyMatch(cycle -> cycle.number() == kept.number() && on(cycle.startedOn(), leaf.date()));
            return there ? Optional.empty() : Optional.of("no such cycle or diagnosis");
        }
        return fault((Ground.Collected) leaf.ground(), leaf.date(), text);
    }

    private Optional<String> fault(Ground.Collected ground, @Nullable LocalDate date, String text) {
        SourceRecord record = ground.record();
        Stream<@Nullable PartialDate> dates = switch (record.kind()) {
            case SUBJECT -> ofSubject();
            case ADMINISTRATION ->
                book.administrations().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .map(each -> each.startedOn());
            case LESION ->
                book.lesions().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .filter(each -> each.evaluator().equals(evaluator))
                        .map(each -> text.contains("first date of its time point")
                                ? datedByTimepoint(date)
                                : each.identifiedOn());
            case MEASUREMENT ->
                book.measurements().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .filter(each ->
                                ground.spot() == null || each.evaluator().equals(evaluator))
                        .filter(each -> isOf(each, ground.spot()) && tellsSize(each, text))
                        .map(LesionMeasurement::imagedOn);
            case DISPOSITION -> Stream.concat(ended(record), death(record));
            case MEDICATION ->
                book.newTherapies().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .map(each -> each.startedOn());
            case SURVIVAL_STATUS ->
                book.contacts().stream()
                        .filter(each -> each.source() == record.kind() && each.sequence() == record.sequence())
                        .map(each -> each.on());
            case ADVERSE_EVENT ->
                book.adverseEvents().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .flatMap(each -> Stream.of(each.startedOn(), each.endedOn(), each.recordedOn()));
            case ASSESSMENT ->
                book.assessments().stream()
                        .filter(each -> each.sequence() == record.sequence())
                        .map(each -> each.respondedOn());
        };
        return dates.anyMatch(each -> date == null || on(each, date))
                ? Optional.empty()
                : Optional.of("no such record with that date and value");
    }

    private static @Nullable PartialDate datedByTimepoint(@Nullable LocalDate date) {
        return date == null ? null : PartialDate.of(date);
    }

    private Stream<@Nullable PartialDate> ofSubject() {
        Subject subject = book.subject();
        return Stream.of(
                subject.consentedOn(),
                subject.enrolledOn(),
                subject.declaredFirstDose(),
                book.death() == null ? null : book.death().on());
    }

    private Stream<@Nullable PartialDate> ended(SourceRecord record) {
        var end = book.endOfTreatment();
        return end == null || end.sequence() != record.sequence() ? Stream.empty() : Stream.of(end.on());
    }

    private Stream<@Nullable PartialDate> death(SourceRecord record) {
        var death = book.death();
        return death == null || death.sequence() != record.sequence() ? Stream.empty() : Stream.of(death.on());
    }

    private static boolean isOf(LesionMeasurement measurement, Ground.@Nullable Spot spot) {
        return spot == null
                || (spot.lesion() == null || spot.lesion().equals(measurement.lesion()))
                        && spot.timepoint().equals(measurement.timepoint());
    }

    private static boolean tellsSize(LesionMeasurement measurement, String text) {
        return !text.startsWith(measurement.lesion().value())
                || !(measurement.state() instanceof LesionSize.Measured size)
                || text.contains(size.value() + " mm");
    }

    private boolean on(@Nullable PartialDate recorded, @Nullable LocalDate used) {
        return recorded != null
                && used != null
                && (recorded.impute(firstDose).date().equals(used)
                        || recorded.impute(null).date().equals(used));
    }

    /** What a target adds to the sum, as its sentence says: the last length in it, 0 for one that is merged. */
    static double millimetres(Message claim) {
        if (claim.key().endsWith(".merged")) {
            return 0;
        }
        return Double.parseDouble(claim.args().get(claim.args().size() - 1).toString());
    }
}
