package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.recist.reading.IndexedLesion;
import org.leiodesk.recist.reading.NonTargetStatus;
import org.leiodesk.recist.reading.Reading;

/** What was recorded of one lesion at one time point: the leaves of every response. */
final class LesionLeaves {
    private static final String WORDS = "endpoint.why.lesion.";

    private LesionLeaves() {}

    /**
     * A target with what it adds to the sum.
     *
     * @param reading its record; null when there is none
     * @param adds what it adds in mm; null when it is missing
     */
    static Explanation target(
            IndexedLesion lesion, @Nullable Reading reading, @Nullable Millimetres adds, Timepoint at) {
        if (reading == null) {
            return notRecorded(lesion, at);
        }
        LesionState state = reading.state();
        if (state instanceof LesionSize.Split split) {
            return adds == null
                    ? leaf(reading, at, "splitMissing", fragments(split))
                    : leaf(reading, at, "split", fragments(split), adds);
        }
        if (state instanceof LesionSize.MergedInto merged) {
            return leaf(reading, at, adds == null ? "mergedMissing" : "merged", merged.carrier());
        }
        if (adds == null) {
            return notEvaluated(reading, at);
        }
        if (state instanceof LesionSize.TooSmallToMeasure) {
            return leaf(reading, at, "tooSmall", adds);
        }
        return leaf(reading, at, state instanceof LesionSize.Measured ? "measured" : "absent", adds);
    }

    /** @param reading its record; null when there is none */
    static Explanation nonTarget(IndexedLesion lesion, @Nullable Reading reading, Timepoint at) {
        if (reading == null) {
            return notRecorded(lesion, at);
        }
        boolean measured = reading.state() instanceof LesionSize.Measured;
        return switch (NonTargetStatus.of(reading)) {
            case NOT_EVALUATED -> notEvaluated(reading, at);
            case PROGRESSED ->
                reading.state() instanceof NonTargetState.UnequivocalProgression said
                                && !said.reason().isBlank()
                        ? leaf(reading, at, "progressedReason", said.reason())
                        : leaf(reading, at, "progressed");
            case PRESENT -> measured ? leaf(reading, at, "presentSize", size(reading)) : leaf(reading, at, "present");
            case GONE -> measured ? leaf(reading, at, "goneSize", size(reading)) : leaf(reading, at, "gone");
        };
    }

    static Explanation newLesion(Reading reading, Timepoint at) {
        if (reading.source().kind() == RecordKind.LESION) {
            boolean dated = reading.lesion().lesion().identifiedOn() != null;
            return leaf(reading, at, dated ? "identified" : "identifiedUndated");
        }
        if (reading.state() instanceof NewLesionState certainty) {
            return leaf(reading, at, certainty.name());
        }
        return reading.state() instanceof LesionSize.Measured
                ? leaf(reading, at, "measured", size(reading))
                : leaf(reading, at, "present");
    }

    private static Explanation notRecorded(IndexedLesion lesion, Timepoint at) {
        SourceRecord identified =
                new SourceRecord(RecordKind.LESION, lesion.lesion().sequence());
        return Explanation.leaf(
                Message.of(WORDS + "notRecorded", Names.lesion(lesion.lesion()), Names.timepoint(at)),
                null,
                new Ground.Collected(
                        identified, "TULNKID", new Ground.Spot(lesion.lesion().id(), at)));
    }

    private static Explanation notEvaluated(Reading reading, Timepoint at) {
        String reason = "";
        if (reading.state() instanceof LesionSize.NotEvaluable missing) {
            reason = missing.reason();
        } else if (reading.state() instanceof NonTargetState.NotEvaluated missing) {
            reason = missing.reason();
        }
        return reason.isBlank() ? leaf(reading, at, "notEvaluable") : leaf(reading, at, "notEvaluableReason", reason);
    }

    private static Explanation leaf(Reading reading, Timepoint at, String words, Object... more) {
        List<Object> args =
                new ArrayList<>(List.of(Names.lesion(reading.lesion().lesion()), Names.date(reading.date())));
        args.addAll(List.of(more));
        return Explanation.leaf(
                new Message(WORDS + words, args),
                reading.date().date(),
                new Ground.Collected(
                        reading.source(),
                        variable(reading),
                        new Ground.Spot(reading.lesion().lesion().id(), at)));
    }

    private static String variable(Reading reading) {
        if (reading.source().kind() == RecordKind.LESION) {
            return "TUDTC";
        }
        return reading.state() instanceof LesionSize.Measured ? "TRSTRESN" : "TRSTRESC";
    }

    private static Millimetres size(Reading reading) {
        return reading.state() instanceof LesionSize.Measured measured ? measured.value() : Millimetres.ZERO;
    }

    /** 18.0 + 12.0; a fragment that is not measured as what it counts, or NE. */
    private static String fragments(LesionSize.Split split) {
        return split.fragments().stream().map(LesionLeaves::fragment).collect(Collectors.joining(" + "));
    }

    private static String fragment(LesionSize fragment) {
        if (fragment instanceof LesionSize.Measured measured) {
            return measured.value().toString();
        }
        if (fragment instanceof LesionSize.TooSmallToMeasure) {
            return Millimetres.TOO_SMALL.toString();
        }
        return fragment instanceof LesionSize.Absent ? Millimetres.ZERO.toString() : "NE";
    }
}
