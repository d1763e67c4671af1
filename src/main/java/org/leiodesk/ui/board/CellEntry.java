package org.leiodesk.ui.board;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.ui.board.BoardColumn.Typed;

/**
 * What a cell of a lesion means.
 *
 * @param state what was seen; null when the cell is empty or not understood
 * @param problem why it cannot be saved as it stands; null when it can
 * @param ask what must be asked to complete it; null when nothing
 */
public record CellEntry(
        @Nullable LesionState state,
        @Nullable Message problem,
        @Nullable Ask ask) {
    /** What is asked, in a field of its own, once a cell was left. */
    public enum Ask {
        /** Why a target was not evaluable. */
        WHY,
        /** What shows the unequivocal progression of a non-target. */
        PROGRESSION,
        /** With which target a target merged. */
        PARTNER,
        /** What and where an equivocal new lesion is. */
        EQUIVOCAL_LESION,
        /** What and where an unequivocal new lesion is. */
        UNEQUIVOCAL_LESION
    }

    /**
     * What was seen of a lesion, as a cell shows it.
     *
     * @param word a state in a word; null when there is only a number
     * @param number a length in mm, aligned on its point; empty when there is none
     */
    public record Face(@Nullable Message word, String number) {}

    static final CellEntry EMPTY = new CellEntry(null, null, null);

    static CellEntry of(LesionState state) {
        return new CellEntry(state, null, null);
    }

    static CellEntry wrong(String key, Object... args) {
        return new CellEntry(null, Message.of(key, args), null);
    }

    static CellEntry asking(@Nullable LesionState state, Ask ask, String key, Object... args) {
        return new CellEntry(state, Message.of(key, args), ask);
    }

    boolean isEmpty() {
        return state == null && problem == null;
    }

    private static Face word(String key, Object... args) {
        return new Face(Message.of(key, args), "");
    }

    /** As short as a cell is. */
    static Face face(LesionState state) {
        if (state instanceof LesionSize size) {
            return ofSize(size);
        }
        if (state instanceof NonTargetState nonTarget) {
            return word("board.state." + name(nonTarget));
        }
        return word("board.state." + ((NewLesionState) state).name());
    }

    private static Face ofSize(LesionSize size) {
        if (size instanceof LesionSize.Measured measured) {
            return new Face(null, measured.value().toString());
        }
        if (size instanceof LesionSize.Split split) {
            return new Face(Message.of("board.state.split"), sum(split));
        }
        if (size instanceof LesionSize.MergedInto merged) {
            return word("board.state.merged", merged.carrier());
        }
        if (size instanceof LesionSize.TooSmallToMeasure) {
            return word("board.state.tooSmall");
        }
        return word(size instanceof LesionSize.Absent ? "board.state.absent" : "board.state.notEvaluable");
    }

    private static String name(NonTargetState state) {
        if (state instanceof NonTargetState.Present) {
            return "present";
        }
        if (state instanceof NonTargetState.Gone) {
            return "absent";
        }
        return state instanceof NonTargetState.UnequivocalProgression ? "progression" : "notEvaluated";
    }

    private static String sum(LesionSize.Split split) {
        Millimetres sum = Millimetres.ZERO;
        for (LesionSize fragment : split.fragments()) {
            if (fragment instanceof LesionSize.Measured measured) {
                sum = sum.plus(measured.value());
            } else if (fragment instanceof LesionSize.TooSmallToMeasure) {
                sum = sum.plus(Millimetres.TOO_SMALL);
            } else if (!(fragment instanceof LesionSize.Absent)) {
                return "";
            }
        }
        return sum.toString();
    }

    /** At length, for a reader who cannot see the board and for the panel beside it. */
    static Message inFull(LesionState state) {
        if (state instanceof LesionSize.Measured measured) {
            return Message.of("board.full.measured", measured.value());
        }
        if (state instanceof LesionSize.Split split) {
            return Message.of("board.full.split", edit(split).text(), sum(split));
        }
        Message word = face(state).word();
        String reason = edit(state).words();
        if (word == null) {
            return Message.of("board.full.nothing");
        }
        return reason.isEmpty() ? word : Message.of("board.full.withReason", word, reason);
    }

    /** As it would be typed: what F2 shows. */
    static Typed edit(LesionState state) {
        if (state instanceof LesionSize.Measured measured) {
            return new Typed(measured.value().toString(), "");
        }
        if (state instanceof LesionSize.NotEvaluable missing) {
            return new Typed("n", missing.reason());
        }
        if (state instanceof LesionSize.Split split) {
            return new Typed(
                    split.fragments().stream()
                            .map(fragment -> edit(fragment).text())
                            .collect(Collectors.joining("+")),
                    "");
        }
        if (state instanceof LesionSize.MergedInto merged) {
            return new Typed("m " + merged.carrier(), "");
        }
        if (state instanceof NonTargetState.UnequivocalProgression progression) {
            return new Typed("u", progression.reason());
        }
        if (state instanceof NonTargetState.NotEvaluated missing) {
            return new Typed("n", missing.reason());
        }
        return new Typed(letter(state), "");
    }

    private static String letter(LesionState state) {
        if (state instanceof LesionSize.TooSmallToMeasure) {
            return "s";
        }
        if (state instanceof NonTargetState.Present) {
            return "p";
        }
        if (state == NewLesionState.EQUIVOCAL) {
            return "e";
        }
        return state == NewLesionState.UNEQUIVOCAL ? "u" : "0";
    }
}
