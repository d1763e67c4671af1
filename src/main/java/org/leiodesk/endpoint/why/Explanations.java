package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;

/** Why everything derived about one subject is what it is. Each is made when asked for; a time point is explained once and shared by what rests on it. */
public final class Explanations {
    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;
    private final BestResponseReasons best;
    private final SetReasons sets;
    private @Nullable Explanation progressionFree;

    private Explanations(Evidence evidence) {
        this.evidence = evidence;
        leaves = new Leaves(evidence);
        timepoints = new TimepointReasons(evidence);
        best = new BestResponseReasons(evidence, timepoints, leaves);
        sets = new SetReasons(evidence, timepoints, leaves);
    }

    /**
     * The explanations of one subject.
     *
     * @param subject as derived by {@code request}
     */
    public static Explanations of(SubjectAnalysis subject, AnalysisRequest request) {
        return new Explanations(Evidence.of(subject, request));
    }

    /** Everything, from the analysis sets over the time points to the endpoints that rest on them. */
    public List<Explanation> all() {
        List<Explanation> all = new ArrayList<>(sets());
        all.addAll(timepoints());
        all.addAll(endpoints());
        return all;
    }

    /** What stands in the results: best responses, progression, depth of response and the times. */
    public List<Explanation> endpoints() {
        List<Explanation> all = new ArrayList<>(List.of(confirmedBest(), unconfirmedBest(), progression()));
        depth().ifPresent(all::add);
        for (EventTime time : evidence.subject().times()) {
            all.add(time(time));
        }
        return all;
    }

    /** Membership in the enrolled, the full and the response-evaluable set. */
    public List<Explanation> sets() {
        return List.of(sets.enrolled(), sets.full(), sets.evaluable());
    }

    /** The baseline, when there is one, and the overall response at each time point after it, in order. */
    public List<Explanation> timepoints() {
        List<Explanation> all = new ArrayList<>();
        if (evidence.subject().tumour().baseline() != null) {
            all.add(timepoints.baseline());
        }
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            all.add(timepoints.at(i));
        }
        return all;
    }

    /** The overall response at a time point, or the baseline; empty when nothing is derived there. */
    public Optional<Explanation> timepoint(Timepoint timepoint) {
        var baseline = evidence.subject().tumour().baseline();
        if (baseline != null && baseline.timepoint().equals(timepoint)) {
            return Optional.of(timepoints.baseline());
        }
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            if (evidence.timepoints().get(i).timepoint().equals(timepoint)) {
                return Optional.of(timepoints.at(i));
            }
        }
        return Optional.empty();
    }

    /** The best response with confirmation. */
    public Explanation confirmedBest() {
        return best.confirmed();
    }

    /** The best response without confirmation. */
    public Explanation unconfirmedBest() {
        return best.unconfirmed();
    }

    /** The first progression by RECIST, or that there is none. */
    public Explanation progression() {
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            var each = evidence.timepoints().get(i);
            if (each.overall().value() == TimepointResponse.PD) {
                Explanation at = timepoints.at(i);
                return new Explanation(
                        Message.of("endpoint.why.progression", each.respondedOn(), Names.timepoint(each.timepoint())),
                        each.overall().rule(),
                        each.respondedOn(),
                        at.ground(),
                        List.of(at));
            }
        }
        List<Explanation> because = new ArrayList<>(timepoints());
        if (because.isEmpty()) {
            because.add(evidence.subject().full() ? leaves.firstDose() : leaves.noDose());
        }
        leaves.cutoff().ifPresent(because::add);
        return new Explanation(
                Message.of(
                        "endpoint.why.progression.none", evidence.timepoints().size()),
                "",
                null,
                null,
                because);
    }

    /** One of the times; empty when the subject does not have it. */
    public Optional<Explanation> time(TimeEndpoint endpoint) {
        return Optional.ofNullable(evidence.time(endpoint)).map(this::time);
    }

    /** The depth of response, or that there is none; empty when not treated. */
    public Optional<Explanation> depth() {
        return evidence.subject().full()
                ? Optional.of(new DepthReasons(evidence, timepoints, leaves).explanation())
                : Optional.empty();
    }

    private Explanation time(EventTime time) {
        SurvivalReasons survival = new SurvivalReasons(evidence, timepoints, leaves);
        return switch (time.endpoint()) {
            case PFS -> progressionFree();
            case OS, FU -> survival.survival(time);
            case DOR -> survival.duration(time, progressionFree());
            case TTR -> survival.toResponse(time);
        };
    }

    private Explanation progressionFree() {
        Explanation known = progressionFree;
        if (known == null) {
            known = new ProgressionFreeReasons(evidence, timepoints, leaves).explanation();
            progressionFree = known;
        }
        return known;
    }
}
