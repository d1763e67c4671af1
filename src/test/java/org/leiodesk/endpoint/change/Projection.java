package org.leiodesk.endpoint.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.TimepointEvaluation;

/** A whole analysis written out as named values, and consequences written out in the same names: what is compared with what. */
public final class Projection {
    private static final String NONE = "none";

    private Projection() {}

    /** Every value that consequences speak of. */
    static Map<String, String> of(TrialAnalysis analysis) {
        Map<String, String> values = new LinkedHashMap<>();
        for (SubjectAnalysis each : analysis.subjects()) {
            String id = each.casebook().subject().id() + " ";
            values.put(id + "first dose", String.valueOf(each.firstDose()));
            values.put(id + "baseline", baseline(each.tumour().baseline()));
            for (TimepointEvaluation at : each.tumour().timepoints()) {
                values.put(id + "response " + at.timepoint().key(), response(at));
            }
            values.put(id + AnalysisSet.ENROLLED, "" + each.enrolled());
            values.put(id + AnalysisSet.FULL, "" + each.full());
            values.put(id + AnalysisSet.EVALUABLE, "" + each.evaluable());
            values.put(id + "best false", best(each.unconfirmedBest()));
            values.put(id + "best true", best(each.confirmedBest()));
            values.put(
                    id + "progression",
                    each.progression() == null
                            ? "null"
                            : String.valueOf(each.progression().date().date()));
            values.put(id + "depth", depth(each.depth()));
            for (EventTime time : each.times()) {
                if (time.endpoint() != TimeEndpoint.FU && time.endpoint() != TimeEndpoint.TTR) {
                    values.put(id + time.endpoint(), time(time));
                }
            }
        }
        for (String name : List.of("ORR", "DCR")) {
            values.put(name + " FULL", statistic(analysis, name, AnalysisSet.FULL, "CLOPPER-PEARSON"));
            values.put(name + " EVALUABLE", statistic(analysis, name, AnalysisSet.EVALUABLE, "CLOPPER-PEARSON"));
        }
        for (String name : List.of("PFS_MEDIAN", "OS_MEDIAN")) {
            values.put(name + " FULL", statistic(analysis, name, AnalysisSet.FULL, "LOG-LOG"));
        }
        return values;
    }

    /** What differs, name: from -> to. */
    static Set<String> differences(TrialAnalysis before, TrialAnalysis after) {
        Map<String, String> was = of(before);
        Map<String, String> is = of(after);
        Set<String> names = new LinkedHashSet<>(was.keySet());
        names.addAll(is.keySet());
        Set<String> differences = new LinkedHashSet<>();
        for (String name : names) {
            String from = was.getOrDefault(name, NONE);
            String to = is.getOrDefault(name, NONE);
            // A rate over the evaluable set is said only when its numbers are not those over the full set.
            String full = name.replace(" EVALUABLE", " FULL");
            boolean said = name.startsWith("ORR") || name.startsWith("DCR")
                    ? full.equals(name)
                            || !(from.equals(was.get(full)) && to.equals(is.get(full)))
                            || was.get(full).equals(is.get(full))
                    : true;
            if (!from.equals(to) && said) {
                differences.add(name + ": " + from + " -> " + to);
            }
        }
        return differences;
    }

    /** A consequence, name: from -> to. */
    public static String of(Consequence consequence) {
        if (consequence instanceof Consequence.OfTrial trial) {
            return trial.from().name() + " " + trial.from().set() + ": " + statistic(trial.from()) + " -> "
                    + statistic(trial.to());
        }
        Consequence.OfSubject subject = (Consequence.OfSubject) consequence;
        return subject.subject() + " " + ofSubject(subject);
    }

    private static String ofSubject(Consequence.OfSubject consequence) {
        if (consequence instanceof Consequence.FirstDose it) {
            return "first dose: " + it.from() + " -> " + it.to();
        }
        if (consequence instanceof Consequence.Baseline it) {
            return "baseline: " + baseline(it.from()) + " -> " + baseline(it.to());
        }
        if (consequence instanceof Consequence.Response it) {
            return "response " + it.timepoint().key() + ": " + response(it.from()) + " -> " + response(it.to());
        }
        if (consequence instanceof Consequence.Membership it) {
            return it.set() + ": " + !it.joins() + " -> " + it.joins();
        }
        if (consequence instanceof Consequence.Best it) {
            return "best " + it.confirmed() + ": " + best(it.from()) + " -> " + best(it.to());
        }
        if (consequence instanceof Consequence.Progression it) {
            return "progression: " + it.from() + " -> " + it.to();
        }
        if (consequence instanceof Consequence.Depth it) {
            return "depth: " + depth(it.from()) + " -> " + depth(it.to());
        }
        Consequence.Time it = (Consequence.Time) consequence;
        return it.endpoint() + ": " + time(it.from()) + " -> " + time(it.to());
    }

    private static String baseline(@Nullable BaselineEvaluation of) {
        return of == null
                ? NONE
                : of.timepoint().key() + " " + of.earliest() + " " + of.latest().date() + " " + of.targets() + "+"
                        + of.nonTargets();
    }

    private static String response(@Nullable TimepointEvaluation of) {
        return of == null
                ? NONE
                : of.overall().value() + " " + of.overall().date() + " "
                        + of.target().value() + " " + of.nonTarget().value() + " "
                        + of.newLesion().value();
    }

    private static String best(BestResponse of) {
        return of.value() + " " + of.date() + " " + of.confirmedOn();
    }

    private static String depth(@Nullable DepthOfResponse of) {
        return of == null
                ? NONE
                : of.percent() + " " + of.date() + " " + of.timepoint().key();
    }

    private static String time(@Nullable EventTime of) {
        return of == null ? NONE : of.start() + " " + of.end() + " " + of.days() + " " + of.reason();
    }

    private static String statistic(TrialAnalysis of, String name, AnalysisSet set, String method) {
        return statistic(of.statistic(name, set, method).orElseThrow());
    }

    private static String statistic(Statistic of) {
        return of.count() + "/" + of.size() + " " + of.estimate() + " " + of.lower() + " " + of.upper();
    }
}
