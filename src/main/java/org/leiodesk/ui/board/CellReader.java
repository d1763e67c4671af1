package org.leiodesk.ui.board;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;

/** Reads what is typed into a cell. Letters of either size, digits of an input method and a decimal comma are understood. */
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})(?:[.,](\\d{0,9}))?\\s*(?:mm)?");
    private static final Pattern WORDS = Pattern.compile("(?is)([a-z]+|[\\p{IsHan}]+)(?:[\\s:,;]+(.*))?");
    private static final Pattern MERGED = Pattern.compile("(?i)(?:merged|m|融合)\\s*(?:with|into)?\\s*(.*)");

    private static final Set<String> TOO_SMALL = Set.of("s", "small", "tstm", "too small", "太小");
    private static final Set<String> ABSENT = Set.of("0", "a", "absent", "gone", "消失");
    private static final Set<String> NOT_EVALUATED = Set.of("n", "ne", "na", "nd", "not", "无法评价", "未做");
    private static final Set<String> PRESENT = Set.of("p", "present", "存在");
    private static final Set<String> PROGRESSED = Set.of("u", "pd", "unequivocal", "明确", "明确进展");
    private static final Set<String> UNEQUIVOCAL = Set.of("u", "unequivocal", "明确");
    private static final Set<String> EQUIVOCAL = Set.of("e", "?", "equivocal", "可疑");
    private static final Set<String> NONE = Set.of("0", "n", "-", "no", "none", "absent", "无", "消失");

    private CellReader() {}

    /** Digits, letters and signs of an input method in their plain form, without spaces around. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replace('。', '.')
                .replace('、', ',')
                .strip();
    }

    /**
     * Reads the cell of a lesion.
     *
     * @param words what was asked for besides; words after the letter in the cell itself take their place
     * @param targets all target lesions, for what merged
     */
    static CellEntry read(Lesion lesion, List<Lesion> targets, String text, String words) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return CellEntry.EMPTY;
        }
        if (lesion.role() == LesionRole.TARGET) {
            return target(lesion.id(), targets, plain, words);
        }
        return lesion.role() == LesionRole.NON_TARGET ? nonTarget(plain, words) : newLesion(lesion, plain, words);
    }

    private static CellEntry target(LesionId self, List<Lesion> targets, String plain, String words) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (TOO_SMALL.contains(lower)) {
            return CellEntry.of(new LesionSize.TooSmallToMeasure());
        }
        if (ABSENT.contains(lower)) {
            return CellEntry.of(new LesionSize.Absent());
        }
        if (NUMBER.matcher(plain).matches()) {
            return measured(plain);
        }
        if (plain.indexOf('+') >= 0) {
            return split(plain);
        }
        Matcher merged = MERGED.matcher(plain);
        if (merged.matches()) {
            return merged(self, targets, merged.group(1).strip());
        }
        String why = wordsAfter(plain, NOT_EVALUATED, words);
        if (why == null) {
            return CellEntry.wrong("board.cell.noTarget", plain);
        }
        return why.isEmpty()
                ? CellEntry.asking(new LesionSize.NotEvaluable(""), CellEntry.Ask.WHY, "board.cell.whyMissing")
                : CellEntry.of(new LesionSize.NotEvaluable(why));
    }

    private static CellEntry measured(String plain) {
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return CellEntry.wrong("board.cell.noTarget", plain);
        }
        String fraction = number.group(2) == null ? "" : number.group(2);
        if (fraction.length() > 4) {
            return CellEntry.wrong("board.cell.tooFine", plain);
        }
        BigDecimal mm = new BigDecimal(number.group(1) + "." + fraction + "0");
        if (mm.signum() == 0) {
            return CellEntry.of(new LesionSize.Absent());
        }
        return Millimetres.of(mm)
                .map(length -> CellEntry.of(new LesionSize.Measured(length)))
                .orElseGet(() -> CellEntry.wrong("board.cell.tooLarge", plain));
    }

    private static CellEntry split(String plain) {
        List<LesionSize> fragments = new ArrayList<>();
        boolean unfinished = false;
        for (String part : plain.split("\\+", -1)) {
            String fragment = part.strip().toLowerCase(Locale.ROOT);
            if (fragment.isEmpty()) {
                unfinished = true;
                continue;
            }
            CellEntry read = TOO_SMALL.contains(fragment)
                    ? CellEntry.of(new LesionSize.TooSmallToMeasure())
                    : measured(fragment);
            if (!(read.state() instanceof LesionSize size)) {
                return CellEntry.wrong("board.cell.noTarget", plain);
            }
            fragments.add(size);
        }
        LesionSize whole = fragments.size() == 1 ? fragments.get(0) : new LesionSize.Split(fragments);
        if (unfinished) {
            return fragments.isEmpty()
                    ? CellEntry.wrong("board.cell.noTarget", plain)
                    : CellEntry.asking(whole, null, "board.cell.unfinished", plain);
        }
        return CellEntry.of(whole);
    }

    private static CellEntry merged(LesionId self, List<Lesion> targets, String with) {
        List<LesionId> others =
                targets.stream().map(Lesion::id).filter(id -> !id.equals(self)).toList();
        if (with.isEmpty() && others.size() != 1) {
            return CellEntry.asking(null, CellEntry.Ask.PARTNER, "board.cell.partnerMissing", names(others));
        }
        for (LesionId other : others) {
            if (with.isEmpty()
                    || other.value().equalsIgnoreCase(with)
                    || with.matches("[tT]?0*\\d{1,9}") && number(other.value()) == number(with)) {
                return CellEntry.of(new LesionSize.MergedInto(other));
            }
        }
        return CellEntry.wrong("board.cell.noPartner", with, names(others));
    }

    private static String names(List<LesionId> lesions) {
        return lesions.stream().map(LesionId::value).collect(Collectors.joining(", "));
    }

    private static int number(String id) {
        String digits = id.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? -1 : Integer.parseInt(digits);
    }

    private static CellEntry nonTarget(String plain, String words) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (PRESENT.contains(lower)) {
            return CellEntry.of(new NonTargetState.Present());
        }
        if (ABSENT.contains(lower)) {
            return CellEntry.of(new NonTargetState.Gone());
        }
        String why = wordsAfter(plain, NOT_EVALUATED, words);
        if (why != null) {
            return CellEntry.of(new NonTargetState.NotEvaluated(why));
        }
        String what = wordsAfter(plain, PROGRESSED, words);
        if (what == null) {
            return CellEntry.wrong("board.cell.noNonTarget", plain);
        }
        NonTargetState progression = new NonTargetState.UnequivocalProgression(what);
        return what.isEmpty()
                ? CellEntry.asking(progression, CellEntry.Ask.PROGRESSION, "board.cell.progressionMissing")
                : CellEntry.of(progression);
    }

    /** A certainty; of a node also its short axis, as tables may have it; n was not evaluated, as in every row of a lesion. */
    private static CellEntry newLesion(Lesion lesion, String plain, String words) {
        String why = wordsAfter(plain, NOT_EVALUATED, words);
        if (why != null) {
            return CellEntry.of(new NonTargetState.NotEvaluated(why));
        }
        CellEntry certainty = certainty(plain);
        if (certainty.state() != null) {
            return certainty;
        }
        return lesion.isLymphNode() && NUMBER.matcher(plain).matches()
                ? measured(plain)
                : CellEntry.wrong("board.cell.noSighting", plain);
    }

    private static CellEntry certainty(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (UNEQUIVOCAL.contains(lower)) {
            return CellEntry.of(NewLesionState.UNEQUIVOCAL);
        }
        if (EQUIVOCAL.contains(lower)) {
            return CellEntry.of(NewLesionState.EQUIVOCAL);
        }
        return NONE.contains(lower)
                ? CellEntry.of(NewLesionState.NOT_SEEN)
                : CellEntry.wrong("board.cell.noNewLesion", plain);
    }

    /** Reads the row that says whether there was a new lesion: none, or one that must now be described. */
    static CellEntry newLesionRow(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return CellEntry.EMPTY;
        }
        CellEntry read = certainty(plain);
        if (read.state() == null || read.state() == NewLesionState.NOT_SEEN) {
            return read;
        }
        return CellEntry.asking(
                null,
                read.state() == NewLesionState.EQUIVOCAL
                        ? CellEntry.Ask.EQUIVOCAL_LESION
                        : CellEntry.Ask.UNEQUIVOCAL_LESION,
                "board.cell.describeNewLesion");
    }

    /** The words after one of these letters, or those asked for when there are none; null when it begins with none of these. */
    private static @Nullable String wordsAfter(String plain, Set<String> beginnings, String asked) {
        Matcher matcher = WORDS.matcher(plain);
        if (!matcher.matches() || !beginnings.contains(matcher.group(1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String inline = matcher.group(2) == null ? "" : matcher.group(2).strip();
        return inline.isEmpty() ? asked.strip() : inline;
    }
}
