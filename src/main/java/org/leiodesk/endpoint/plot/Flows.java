package org.leiodesk.endpoint.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leiodesk.base.Message;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;

/**
 * Makes the flow of subjects (endpoints.md, Figures; CONSORT 2010, figure 1, for one arm).
 *
 * <ol>
 *   <li>Everyone in the study was screened.
 *   <li>Who is not in the enrolled set failed screening, for the reason recorded, is still being screened, or was enrolled after the cut-off.
 *   <li>Who is enrolled and not in the full set was not treated: died before the first dose, or has none.
 *   <li>Who is in the full set and not in the evaluable set is not evaluable, for the reason that the derivation gives.
 *   <li>Reasons go from the most to the fewest subjects, equal ones in the order of their first subject.
 * </ol>
 */
public final class Flows {
    private Flows() {}

    public static Flow of(TrialAnalysis analysis) {
        List<SubjectAnalysis> all = analysis.subjects();
        return new Flow(
                all.size(),
                left(all, each -> !each.enrolled(), each -> whyNotEnrolled(each, analysis)),
                count(all, SubjectAnalysis::enrolled),
                count(all, each -> each.full() && !each.enrolled()),
                left(all, each -> each.enrolled() && !each.full(), Flows::whyNotTreated),
                count(all, SubjectAnalysis::full),
                left(all, each -> each.full() && !each.evaluable(), Flows::whyNotEvaluable),
                count(all, SubjectAnalysis::evaluable),
                Waterfalls.responseRate(analysis, AnalysisSet.FULL),
                Waterfalls.responseRate(analysis, AnalysisSet.EVALUABLE),
                analysis.request());
    }

    private static Message whyNotEnrolled(SubjectAnalysis subject, TrialAnalysis analysis) {
        Subject who = subject.casebook().subject();
        LocalDate cutoff = analysis.request().cutoff();
        if (who.status() == EnrolmentStatus.ENROLLED && cutoff != null) {
            return Message.of("endpoint.flow.afterCutoff");
        }
        if (who.status() == EnrolmentStatus.SCREENING) {
            return Message.of("endpoint.flow.screening");
        }
        String reason = who.screenFailureReason().strip();
        return reason.isEmpty()
                ? Message.of("endpoint.flow.screenFailure")
                : Message.of("endpoint.flow.screenFailureReason", reason);
    }

    private static Message whyNotTreated(SubjectAnalysis subject) {
        return Message.of(subject.deathOn() != null ? "endpoint.flow.diedUntreated" : "endpoint.flow.untreated");
    }

    private static Message whyNotEvaluable(SubjectAnalysis subject) {
        Message why = subject.whyNotEvaluable();
        return why == null ? Message.of("endpoint.flow.unknown") : why;
    }

    private static int count(List<SubjectAnalysis> all, Predicate<SubjectAnalysis> which) {
        return (int) all.stream().filter(which).count();
    }

    private static List<Flow.Left> left(
            List<SubjectAnalysis> all, Predicate<SubjectAnalysis> which, Function<SubjectAnalysis, Message> why) {
        Map<Message, TreeSet<String>> byReason = new LinkedHashMap<>();
        for (SubjectAnalysis each : all) {
            if (which.test(each)) {
                byReason.computeIfAbsent(why.apply(each), reason -> new TreeSet<>())
                        .add(each.casebook().subject().number());
            }
        }
        return byReason.entrySet().stream()
                .map(each -> new Flow.Left(each.getKey(), List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt(Flow.Left::count)
                        .reversed()
                        .thenComparing(each -> each.subjects().get(0)))
                .toList();
    }
}
