package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.TimepointEvaluation;

/** Why the subject is in each analysis set, or is not. */
final class SetReasons {
    private final Evidence evidence;
    private final TimepointReasons timepoints;
    private final Leaves leaves;

    SetReasons(Evidence evidence, TimepointReasons timepoints, Leaves leaves) {
        this.evidence = evidence;
        this.timepoints = timepoints;
        this.leaves = leaves;
    }

    Explanation enrolled() {
        Subject subject = evidence.subject().casebook().subject();
        List<Explanation> because = new ArrayList<>();
        because.add(Leaves.ofSubject(Message.of("endpoint.why.status." + subject.status()), null, ""));
        dated("endpoint.why.consent", subject.consentedOn(), "RFICDTC", because);
        dated("endpoint.why.enrolment", subject.enrolledOn(), "", because);
        leaves.cutoff().ifPresent(because::add);
        Message claim;
        if (evidence.subject().enrolled()) {
            claim = Message.of("endpoint.why.set.enrolled");
        } else if (subject.status() == EnrolmentStatus.ENROLLED) {
            claim = Message.of("endpoint.why.set.enrolledLater");
        } else {
            claim = subject.status() != EnrolmentStatus.SCREEN_FAILURE
                            || subject.screenFailureReason().isBlank()
                    ? Message.of("endpoint.why.set.notEnrolled", Message.of("endpoint.why.status." + subject.status()))
                    : Message.of("endpoint.why.set.screenFailure", subject.screenFailureReason());
        }
        return set("SET-ENROLLED", claim, because);
    }

    private static void dated(String key, @Nullable PartialDate recorded, String variable, List<Explanation> because) {
        if (recorded != null) {
            var used = recorded.impute(null).date();
            because.add(Leaves.ofSubject(Message.of(key, Names.date(used, recorded)), used, variable));
        }
    }

    /** The full set, which is also the safety set. */
    Explanation full() {
        List<Explanation> because = new ArrayList<>();
        because.add(evidence.subject().full() ? leaves.firstDose() : leaves.noDose());
        leaves.cutoff().ifPresent(because::add);
        return set(
                "SET-FULL",
                Message.of(evidence.subject().full() ? "endpoint.why.set.full" : "endpoint.why.set.notFull"),
                because);
    }

    Explanation evaluable() {
        Message whyNot = evidence.subject().whyNotEvaluable();
        List<Explanation> because = new ArrayList<>();
        because.add(evidence.subject().full() ? leaves.firstDose() : leaves.noDose());
        BaselineEvaluation baseline = evidence.subject().tumour().baseline();
        if (baseline != null) {
            because.add(timepoints.baseline());
        }
        if (whyNot != null) {
            for (int i = 0;
                    i < evidence.timepoints().size() && evidence.subject().full();
                    i++) {
                because.add(timepoints.at(i));
            }
            return set("SET-EVALUABLE", Message.of("endpoint.why.set.notEvaluable", whyNot), because);
        }
        int targets = Objects.requireNonNull(baseline).targets();
        return set("SET-EVALUABLE", Message.of("endpoint.why.set.evaluable", targets, by(because)), because);
    }

    /** What makes the subject evaluable after the baseline. */
    private Message by(List<Explanation> because) {
        for (int i = 0; i < evidence.timepoints().size(); i++) {
            TimepointEvaluation each = evidence.timepoints().get(i);
            if (each.overall().value() != TimepointResponse.NE) {
                because.add(timepoints.at(i));
                return Message.of(
                        "endpoint.why.set.byResponse",
                        each.overall().value().code(),
                        Names.timepoint(each.timepoint()));
            }
        }
        if (evidence.death() != null) {
            because.add(leaves.death(evidence.death()));
            return Message.of("endpoint.why.set.byDeath");
        }
        because.add(leaves.claim(Objects.requireNonNull(evidence.claim(), "An evaluable subject")));
        return Message.of("endpoint.why.set.byClaim");
    }

    private static Explanation set(String rule, Message claim, List<Explanation> because) {
        return new Explanation(claim, rule, null, null, because);
    }
}
