package org.leiodesk.endpoint.why;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.endpoint.time.AssessmentSchedule;
import org.leiodesk.endpoint.time.ProgressionFreeDecision;
import org.leiodesk.endpoint.time.ProgressionFreeSurvival;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.recist.TimepointEvaluation;

/** Why progression-free survival ends where it does: the event or the reason for censoring, the last adequate assessment, what was missed. */
final class ProgressionFreeReasons {
    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;
    private final AssessmentSchedule schedule;
    private final PfsRule rule;
    private final ProgressionFreeDecision decision;

    /** @param evidence of a subject who was treated */
    ProgressionFreeReasons(Evidence evidence, TimepointReasons timepoints, Leaves leaves) {
        this.evidence = evidence;
        this.timepoints = timepoints;
        this.leaves = leaves;
        schedule = AssessmentSchedule.of(
                evidence.start().date(), evidence.request().protocol());
        rule = evidence.request().protocol().pfsRule();
        decision = ProgressionFreeSurvival.decide(
                SubjectDerivation.course(
                        evidence.start(),
                        evidence.subject().tumour(),
                        evidence.death(),
                        evidence.newTherapy() == null
                                ? null
                                : evidence.newTherapy().date(),
                        evidence.claim()),
                schedule,
                rule);
    }

    Explanation explanation() {
        EventTime time = decision.time();
        return new Explanation(
                claim(time), time.rule(), time.end(), Leaves.ground(time.source(), time.sourceVariable()), because());
    }

    private Message claim(EventTime time) {
        List<Object> args = new ArrayList<>(List.of(time.end(), time.days(), Names.months(time.days())));
        String key = "endpoint.why.pfs." + time.reason();
        switch (time.reason()) {
            case NEW_THERAPY ->
                args.addAll(
                        List.of(Objects.requireNonNull(evidence.newTherapy()).date(), beforeEvent(), lastAdequate()));
            case MISSED_ASSESSMENTS, DEATH -> args.addAll(compared());
            case PROGRESSION -> {
                args.addAll(compared());
                if (rule == PfsRule.C) {
                    key += time.end().equals(event().date()) ? "_IN_WINDOW" : "_SCHEDULED";
                    args.add(DAYS.between(evidence.start().date(), time.end()) / schedule.intervalDays());
                }
            }
            case CLINICAL_PROGRESSION_ONLY, NO_EVENT -> args.add(lastAdequate());
            default -> {}
        }
        return new Message(key, args);
    }

    private SourcedDate event() {
        return Objects.requireNonNull(decision.event(), "A time that ended in an event");
    }

    private Message beforeEvent() {
        SourcedDate event = decision.event();
        return event == null
                ? Message.of("endpoint.why.pfs.beforeAny")
                : Message.of("endpoint.why.pfs.before", eventWord(), event.date());
    }

    private Message eventWord() {
        String word = evidence.timepointOf(event()) >= 0 ? "PROGRESSION" : "DEATH";
        return Message.of("endpoint.why.event." + word);
    }

    private Message lastAdequate() {
        int at = lastAdequateAt();
        return at < 0
                ? Message.of("endpoint.why.pfs.noneAdequate")
                : Message.of(
                        "endpoint.why.pfs.lastAdequate",
                        Names.timepoint(evidence.timepoints().get(at).timepoint()),
                        Objects.requireNonNull(decision.lastAdequate()).date());
    }

    /** The event with the days from the last adequate assessment to it, and the most that may be. */
    private List<Object> compared() {
        SourcedDate event = event();
        LocalDate last = Objects.requireNonNull(decision.lastAdequate()).date();
        int at = lastAdequateAt();
        Message since = at < 0
                ? Message.of("endpoint.why.pfs.sinceFirstDose")
                : Message.of(
                        "endpoint.why.pfs.since",
                        Names.timepoint(evidence.timepoints().get(at).timepoint()),
                        last);
        return List.of(
                eventWord(),
                event.date(),
                DAYS.between(last, event.date()),
                since,
                schedule.missedLimitDays(),
                schedule.intervalDays(),
                schedule.windowDays());
    }

    /** Position of the last adequate assessment; -1 when the first dose takes its place. */
    private int lastAdequateAt() {
        SourcedDate last = decision.lastAdequate();
        return last == null || last.equals(evidence.start()) ? -1 : evidence.timepointOf(last);
    }

    private List<Explanation> because() {
        List<Explanation> because = new ArrayList<>(List.of(leaves.firstDose()));
        SourcedDate event = decision.event();
        if (event != null) {
            because.add(event(event));
        }
        boolean byNewTherapy =
                evidence.newTherapy() != null && decision.time().rule().equals("PFS-2");
        if (byNewTherapy) {
            because.add(leaves.newTherapy(evidence.newTherapy()));
        }
        if (evidence.claim() != null && event == null) {
            because.add(leaves.claim(evidence.claim()));
        }
        int last = lastAdequateAt();
        if (last >= 0) {
            because.add(timepoints.at(last));
        }
        because.addAll(inadequate(byNewTherapy ? evidence.newTherapy() : event));
        because.add(Leaves.setting("pfsRule", rule));
        if (event != null && !byNewTherapy) {
            because.add(Leaves.setting("assessmentIntervalDays", schedule.intervalDays()));
            because.add(Leaves.setting("assessmentWindowDays", schedule.windowDays()));
        }
        leaves.unusedDeath().ifPresent(because::add);
        leaves.cutoff().ifPresent(because::add);
        return because;
    }

    private Explanation event(SourcedDate event) {
        int at = evidence.timepointOf(event);
        if (at >= 0) {
            return timepoints.at(at);
        }
        return event.equals(evidence.death())
                ? leaves.death(event)
                : leaves.claim(Objects.requireNonNull(evidence.claim()));
    }

    /** The time points after the last adequate assessment that are none, up to what ended the time. */
    private List<Explanation> inadequate(@Nullable SourcedDate until) {
        List<Explanation> after = new ArrayList<>();
        if (decision.lastAdequate() == null) {
            return after;
        }
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            TimepointEvaluation each = evidence.timepoints().get(i);
            if (each.overall().value() == TimepointResponse.NE
                    && each.respondedOn().isAfter(decision.lastAdequate().date())
                    && (until == null || !each.respondedOn().isAfter(until.date()))) {
                after.add(new Explanation(
                        Message.of("endpoint.why.pfs.inadequate", Names.timepoint(each.timepoint())),
                        "",
                        each.respondedOn(),
                        null,
                        List.of(timepoints.at(i))));
            }
        }
        return after;
    }
}
