package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.dates.SourcedDate;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.NonTargetResponse;
import org.leiodesk.recist.TargetResponse;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.reading.IndexedLesion;
import org.leiodesk.recist.reading.Slot;

/** Why the responses at the time points are what they are. The explanation of one time point is made once and shared. */
final class TimepointReasons {
    private final Evidence evidence;
    private final SumReasons sums;
    private final NewLesionReasons newLesions;
    private final Map<Integer, Explanation> made = new HashMap<>();

    TimepointReasons(Evidence evidence) {
        this.evidence = evidence;
        this.sums = new SumReasons(evidence);
        this.newLesions = new NewLesionReasons(evidence);
    }

    /** The overall response at a time point. */
    Explanation at(int index) {
        Explanation known = made.get(index);
        if (known == null) {
            known = overall(index);
            made.put(index, known);
        }
        return known;
    }

    /** The baseline: its sum, its lesions. */
    Explanation baseline() {
        Explanation known = made.get(SumReasons.BASELINE);
        if (known == null) {
            known = makeBaseline();
            made.put(SumReasons.BASELINE, known);
        }
        return known;
    }

    SumReasons sums() {
        return sums;
    }

    private Explanation makeBaseline() {
        BaselineEvaluation baseline =
                Objects.requireNonNull(evidence.subject().tumour().baseline());
        List<Explanation> because = new ArrayList<>();
        if (baseline.targets() > 0) {
            because.add(sums.at(SumReasons.BASELINE));
        }
        because.addAll(nonTargets(sums.slot(SumReasons.BASELINE)));
        boolean late = evidence.subject().tumour().findings().stream()
                .anyMatch(finding -> finding.message().key().equals("recist.finding.noBaselineBeforeFirstDose"));
        SourceRecord latest = sums.slot(SumReasons.BASELINE).latest().source();
        return new Explanation(
                Message.of(
                        late ? "endpoint.why.baseline.late" : "endpoint.why.baseline",
                        baseline.latest().date(),
                        baseline.targets(),
                        baseline.nonTargets()),
                "BASELINE",
                baseline.latest().date(),
                ground(baseline.latest().date(), latest),
                because);
    }

    private Explanation overall(int index) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        Decision<TimepointResponse> overall = at.overall();
        List<Explanation> because = new ArrayList<>();
        if (evidence.subject().tumour().baseline() != null) {
            because.add(target(index));
            because.add(nonTarget(index));
        }
        because.add(newLesions.at(index));
        if (overall.rule().equals("OVERALL-PD-AFTER-CR")) {
            because.add(at(firstComplete(index)));
        }
        return new Explanation(
                claim(at), overall.rule(), at.respondedOn(), ground(at.respondedOn(), overall.source()), because);
    }

    private static Message claim(TimepointEvaluation at) {
        Decision<TimepointResponse> overall = at.overall();
        Message place = Names.timepoint(at.timepoint());
        LocalDate date = at.respondedOn();
        return switch (overall.rule()) {
            case "OVERALL-PD-TARGET" -> Message.of("endpoint.why.overall.pdTarget", place, date);
            case "OVERALL-PD-NONTARGET" -> Message.of("endpoint.why.overall.pdNonTarget", place, date);
            case "OVERALL-PD-NEW" -> Message.of("endpoint.why.overall.pdNew", place, date);
            case "OVERALL-PD-AFTER-CR" -> Retold.of(overall.sentence(), place, date);
            default ->
                Message.of(
                        "endpoint.why.overall.table",
                        place,
                        date,
                        overall.value().code(),
                        at.target().value() == TargetResponse.NOT_APPLICABLE
                                ? Message.of("endpoint.why.noneAtBaseline")
                                : at.target().value().name(),
                        at.nonTarget().value() == NonTargetResponse.NOT_APPLICABLE
                                ? Message.of("endpoint.why.noneAtBaseline")
                                : at.nonTarget().value().code(),
                        Message.of("endpoint.why.newLesions." + at.newLesion().value()));
        };
    }

    /** The earlier CR after which disease was seen again. */
    private int firstComplete(int before) {
        for (int i = 0; i < before; i++) {
            if (evidence.timepoints().get(i).overall().value() == TimepointResponse.CR) {
                return i;
            }
        }
        throw new IllegalStateException("Disease is seen again after a CR");
    }

    private Explanation target(int index) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        Decision<TargetResponse> target = at.target();
        if (target.value() == TargetResponse.NOT_APPLICABLE) {
            return new Explanation(Retold.of(target.sentence()), target.rule(), null, null, List.of(baseline()));
        }
        boolean hasNadir = at.sum().nadir() != null;
        List<Explanation> because = new ArrayList<>(List.of(sums.at(index)));
        switch (target.value()) {
            case PD -> because.add(sums.nadir(index));
            case PR -> because.add(sums.baseline());
            case SD -> {
                because.add(sums.baseline());
                because.add(sums.nadir(index));
            }
            case NE -> {
                if (at.sum().missing() == 0) {
                    because.add(sums.at(SumReasons.BASELINE));
                }
            }
            case CR, NOT_APPLICABLE -> {}
        }
        LocalDate date =
                target.date() == null ? at.respondedOn() : target.date().date();
        Message nadir = hasNadir ? sums.place(sums.nadirAt(index)) : Message.of("endpoint.why.none");
        return new Explanation(
                Retold.of(target.sentence(), Names.timepoint(at.timepoint()), date, nadir),
                target.rule(),
                date,
                ground(date, target.source()),
                because);
    }

    private Explanation nonTarget(int index) {
        TimepointEvaluation at = evidence.timepoints().get(index);
        Decision<NonTargetResponse> nonTarget = at.nonTarget();
        if (nonTarget.value() == NonTargetResponse.NOT_APPLICABLE) {
            return new Explanation(Retold.of(nonTarget.sentence()), nonTarget.rule(), null, null, List.of(baseline()));
        }
        LocalDate date =
                nonTarget.date() == null ? at.respondedOn() : nonTarget.date().date();
        return new Explanation(
                Retold.of(nonTarget.sentence(), Names.timepoint(at.timepoint()), date),
                nonTarget.rule(),
                date,
                ground(date, nonTarget.source()),
                nonTargets(sums.slot(index)));
    }

    private List<Explanation> nonTargets(Slot slot) {
        List<Explanation> leaves = new ArrayList<>();
        for (IndexedLesion lesion : evidence.course().nonTargets()) {
            leaves.add(LesionLeaves.nonTarget(lesion, slot.of(lesion), slot.timepoint()));
        }
        return leaves;
    }

    private static Ground.@Nullable Collected ground(LocalDate date, @Nullable SourceRecord source) {
        return Leaves.ground(source, SourcedDate.of(date, source).variable());
    }
}
