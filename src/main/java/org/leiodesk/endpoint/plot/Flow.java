package org.leiodesk.endpoint.plot;

import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.Statistic;

/**
 * The flow of subjects in numbers. They add up: screened = not enrolled + enrolled; enrolled + treated without enrolment = not treated + treated; treated =
 * not evaluable + evaluable.
 *
 * @param screened everyone in the study
 * @param notEnrolled who was not enrolled, by reason
 * @param enrolled in the enrolled set
 * @param treatedNotEnrolled treated although not enrolled: nobody, unless the record is wrong
 * @param notTreated who was enrolled and not treated, by reason
 * @param treated in the full set
 * @param notEvaluable who was treated and is not response-evaluable, by reason
 * @param evaluable in the response-evaluable set
 * @param fullRate the ORR over the full set as in the efficacy table, whose size the treated must be
 * @param evaluableRate the ORR over the evaluable set as in the efficacy table
 * @param request what the analysis depends on, for the caption
 */
public record Flow(
        int screened,
        List<Left> notEnrolled,
        int enrolled,
        int treatedNotEnrolled,
        List<Left> notTreated,
        int treated,
        List<Left> notEvaluable,
        int evaluable,
        Statistic fullRate,
        Statistic evaluableRate,
        AnalysisRequest request) {
    public Flow {
        notEnrolled = List.copyOf(notEnrolled);
        notTreated = List.copyOf(notTreated);
        notEvaluable = List.copyOf(notEvaluable);
    }

    /**
     * Subjects who went no further for one reason.
     *
     * @param reason why
     * @param subjects their numbers, in order
     */
    public record Left(Message reason, List<String> subjects) {
        public Left {
            subjects = List.copyOf(subjects);
        }

        public int count() {
            return subjects.size();
        }
    }

    /** How many left, over all reasons. */
    public static int sum(List<Left> left) {
        return left.stream().mapToInt(Left::count).sum();
    }
}
