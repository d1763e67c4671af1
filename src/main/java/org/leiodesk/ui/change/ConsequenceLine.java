package org.leiodesk.ui.change;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.DepthOfResponse;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.visit.TimepointName;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.TargetResponse;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * A consequence in words.
 *
 * @param what the derived value
 * @param from as things are stored
 * @param to as it would be
 */
public record ConsequenceLine(Message what, Message from, Message to) {
    private static final Message NONE = Message.of("change.none");

    /** The line of a consequence. */
    public static ConsequenceLine of(Consequence consequence) {
        return consequence instanceof Consequence.OfSubject subject
                ? ofSubject(subject)
                : ofTrial((Consequence.OfTrial) consequence);
    }

    /** The whole of it in one line. */
    public Message inOne() {
        return Message.of("change.line", what, from, to);
    }

    private static ConsequenceLine ofTrial(Consequence.OfTrial of) {
        Message name = Message.of("change.statistic." + of.to().name());
        ConsequenceNumbers numbers = ConsequenceNumbers.between(of.from(), of.to());
        return new ConsequenceLine(
                of.to().set() == AnalysisSet.FULL ? name : Message.of("change.evaluable", name),
                numbers.of(of.from()),
                numbers.of(of.to()));
    }

    private static ConsequenceLine ofSubject(Consequence.OfSubject consequence) {
        if (consequence instanceof Consequence.FirstDose of) {
            return new ConsequenceLine(Message.of("change.firstDose"), day(of.from()), day(of.to()));
        }
        if (consequence instanceof Consequence.Baseline of) {
            return new ConsequenceLine(
                    Message.of("change.baseline"), baseline(of.from(), of.to()), baseline(of.to(), of.from()));
        }
        if (consequence instanceof Consequence.Response of) {
            return new ConsequenceLine(
                    TimepointName.of(of.timepoint()), response(of.from(), of.to()), response(of.to(), of.from()));
        }
        if (consequence instanceof Consequence.Membership of) {
            Message in = Message.of("change.set.in");
            Message out = of.why() == null ? Message.of("change.set.out") : Message.of("change.set.outFor", of.why());
            return new ConsequenceLine(
                    Message.of("change.set." + of.set()),
                    of.joins() ? Message.of("change.set.out") : in,
                    of.joins() ? in : out);
        }
        if (consequence instanceof Consequence.Best of) {
            return new ConsequenceLine(
                    Message.of(of.confirmed() ? "change.best.confirmed" : "change.best.unconfirmed"),
                    best(of.from()),
                    best(of.to()));
        }
        if (consequence instanceof Consequence.Progression of) {
            return new ConsequenceLine(Message.of("change.progression"), day(of.from()), day(of.to()));
        }
        return consequence instanceof Consequence.Depth of ? depth(of) : time((Consequence.Time) consequence);
    }

    private static Message day(@Nullable LocalDate day) {
        return day == null ? NONE : Message.of("change.plain", day);
    }

    /** Its date and its lesions; with its name when it is another time point. */
    private static Message baseline(@Nullable BaselineEvaluation of, @Nullable BaselineEvaluation other) {
        if (of == null) {
            return NONE;
        }
        Message is = Message.of("change.baseline.is", of.latest().date(), of.targets(), of.nonTargets());
        return other == null || other.timepoint().equals(of.timepoint())
                ? is
                : Message.of("change.of", TimepointName.of(of.timepoint()), is);
    }

    /** The overall response; with its date when that alone moves, with what it is made of when that alone changes. */
    private static Message response(@Nullable TimepointEvaluation of, @Nullable TimepointEvaluation other) {
        if (of == null) {
            return NONE;
        }
        String overall = of.overall().value().code();
        if (other == null || of.overall().value() != other.overall().value()) {
            return Message.of("change.plain", overall);
        }
        if (!Objects.equals(dateOf(of), dateOf(other))) {
            return Message.of("change.dated", overall, String.valueOf(dateOf(of)));
        }
        TargetResponse target = of.target().value();
        String nonTarget = of.nonTarget().value().code();
        return Message.of(
                "change.response.parts",
                overall,
                target == TargetResponse.NOT_APPLICABLE ? NONE : target.name(),
                nonTarget.isEmpty() ? NONE : nonTarget,
                Message.of("change.newLesion." + of.newLesion().value()));
    }

    private static @Nullable LocalDate dateOf(TimepointEvaluation of) {
        AnalysisDate date = of.overall().date();
        return date == null ? null : date.date();
    }

    private static Message best(BestResponse of) {
        String code = of.value().code();
        if (of.date() == null) {
            return Message.of("change.plain", code);
        }
        return of.confirmedOn() == null
                ? Message.of("change.dated", code, of.date())
                : Message.of("change.best.on", code, of.date(), of.confirmedOn());
    }

    private static ConsequenceLine depth(Consequence.Depth of) {
        ConsequenceNumbers numbers = ConsequenceNumbers.between(
                of.from() == null ? null : Double.valueOf(of.from().percent()),
                of.to() == null ? null : Double.valueOf(of.to().percent()));
        return new ConsequenceLine(Message.of("change.depth"), depth(of.from(), numbers), depth(of.to(), numbers));
    }

    private static Message depth(@Nullable DepthOfResponse of, ConsequenceNumbers numbers) {
        return of == null ? NONE : Message.of("change.depth.is", numbers.signed(of.percent()), of.date());
    }

    private static ConsequenceLine time(Consequence.Time of) {
        return new ConsequenceLine(Message.of("change.time." + of.endpoint()), time(of.from()), time(of.to()));
    }

    private static Message time(@Nullable EventTime of) {
        if (of == null) {
            return NONE;
        }
        Message days = of.days() == 1 ? Message.of("change.day") : Message.of("change.days", of.days());
        return Message.of("change.time.is", days, of.end(), Message.of("change.reason." + of.reason()));
    }
}
