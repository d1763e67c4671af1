package org.leiodesk.endpoint.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.SubjectAnalysis;

/**
 * Computes what is due from what was entered (study.md, Visits): scans are counted from cycle 1 day 1 whatever the delays, until progression, new
 * therapy or death; a cycle from day 1 of the one before, up to the last of the protocol; after treatment a safety visit 30 days later, then follow-up every three months.
 */
public final class VisitPlan {
    private static final int SCREENING_DAYS = 28;
    private static final int SAFETY_DAYS = 30;
    private static final int FOLLOW_UP_MONTHS = 3;

    private final ProtocolSettings settings;

    public VisitPlan(ProtocolSettings settings) {
        this.settings = settings;
    }

    /** The first of what is due; empty when nothing is any more, or when the dates to count from are unknown. */
    public Optional<NextDue> next(SubjectAnalysis subject) {
        return all(subject).stream().findFirst();
    }

    /** All that is due, each kind once, the first first. */
    public List<NextDue> all(SubjectAnalysis subject) {
        Stream<Optional<NextDue>> due = switch (SubjectState.of(subject)) {
            case SCREENING, ENROLLED -> Stream.of(firstCycle(subject.casebook()));
            case ON_TREATMENT -> Stream.of(scan(subject), cycle(subject));
            case FOLLOW_UP -> Stream.of(scan(subject), afterTreatment(subject));
            case SCREEN_FAILURE, LOST, WITHDRAWN, DIED -> Stream.empty();
        };
        return due.flatMap(Optional::stream)
                .sorted(Comparator.comparing(NextDue::on))
                .toList();
    }

    private static Optional<NextDue> firstCycle(Casebook book) {
        PartialDate consent = book.subject().consentedOn();
        return consent == null
                ? Optional.empty()
                : consent.complete().map(day -> {
                    LocalDate last = day.plusDays(SCREENING_DAYS);
                    return new NextDue(NextDue.Kind.FIRST_CYCLE, 1, last, day.plusDays(1), last);
                });
    }

    private Optional<NextDue> scan(SubjectAnalysis subject) {
        LocalDate start = subject.firstDose();
        if (start == null || subject.progression() != null || subject.newTherapyOn() != null) {
            return Optional.empty();
        }
        LocalDate last = lastScan(subject.casebook());
        int interval = settings.assessmentIntervalDays();
        long done = last == null || !last.isAfter(start)
                ? 0
                : Math.round((double) ChronoUnit.DAYS.between(start, last) / interval);
        LocalDate on = start.plusDays((done + 1) * interval);
        int week = (int) ((done + 1) * interval / 7);
        int window = settings.assessmentWindowDays();
        return Optional.of(new NextDue(NextDue.Kind.SCAN, week, on, on.minusDays(window), on.plusDays(window)));
    }

    /** The last day on which a tumour assessment was imaged; null when none is dated completely. */
    public static @Nullable LocalDate lastScan(Casebook book) {
        return book.assessments().stream()
                .map(assessment -> assessment.imagedOn())
                .filter(Objects::nonNull)
                .flatMap(date -> date.complete().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<NextDue> cycle(SubjectAnalysis subject) {
        Optional<Cycle> last = subject.casebook().cycles().stream()
                .filter(cycle -> cycle.startedOn() != null && cycle.startedOn().isComplete())
                .max(Comparator.comparing(Cycle::number));
        return last.filter(cycle -> cycle.number() < settings.doses().maximumEpirubicinCycles())
                .map(cycle -> {
                    LocalDate on =
                            Objects.requireNonNull(cycle.startedOn()).earliest().plusDays(settings.cycleDays());
                    return new NextDue(
                            NextDue.Kind.CYCLE,
                            cycle.number() + 1,
                            on,
                            on,
                            on.plusDays(settings.doses().cycleWindowDays()));
                });
    }

    private static Optional<NextDue> afterTreatment(SubjectAnalysis subject) {
        EndOfTreatment end = Objects.requireNonNull(subject.casebook().endOfTreatment());
        LocalDate alive = subject.lastKnownAlive();
        LocalDate ended = end.on() == null ? null : end.on().complete().orElse(null);
        if (ended != null && (alive == null || alive.isBefore(ended.plusDays(SAFETY_DAYS)))) {
            LocalDate on = ended.plusDays(SAFETY_DAYS);
            return Optional.of(new NextDue(NextDue.Kind.SAFETY_VISIT, 0, on, on, on));
        }
        if (alive == null) {
            return Optional.empty();
        }
        LocalDate on = alive.plusMonths(FOLLOW_UP_MONTHS);
        return Optional.of(new NextDue(NextDue.Kind.FOLLOW_UP, 0, on, on, on));
    }
}
