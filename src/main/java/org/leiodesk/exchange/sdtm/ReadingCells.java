package org.leiodesk.exchange.sdtm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.csv.Decimals;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.TumourState;

/** Reads the result of a row of TR: a length in mm, cm or m, too small to measure, not done, or a state. */
final class ReadingCells {
    private static final int MOST = 100_000;
    private static final int DECIMALS = 4;
    private static final BigDecimal ABSURD_MM = BigDecimal.valueOf(1000);
    private static final Reading TOO_SMALL = new Reading.Size(new LesionSize.TooSmallToMeasure());
    private static final Reading ABSENT = new Reading.Size(new LesionSize.Absent());

    private final Map<String, Reading> wholeMillimetres = new HashMap<>();
    private int original;
    private int originalUnit;
    private int standardNumber;
    private int standardText;
    private int standardUnit;
    private int status;
    private int reason;

    void columns(CsvHeader found) {
        original = found.slot("TRORRES");
        originalUnit = found.slot("TRORRESU");
        standardNumber = found.slot("TRSTRESN");
        standardText = found.slot("TRSTRESC");
        standardUnit = found.slot("TRSTRESU");
        status = found.slot("TRSTAT");
        reason = found.slot("TRREASND");
    }

    /** The length in the row; null, and reported, when it cannot be read. */
    @Nullable
    Reading size(Table row) {
        if (row.code(status).equals("NOT DONE")) {
            return new Reading.Size(new LesionSize.NotEvaluable(row.text(reason)));
        }
        if (isTooSmall(row.code(original)) || isTooSmall(row.code(standardText))) {
            return TOO_SMALL;
        }
        boolean standard = !row.text(standardNumber).isEmpty();
        String text = standard ? row.text(standardNumber) : row.text(original);
        if (text.isEmpty()) {
            return new Reading.Size(new LesionSize.NotEvaluable(row.text(reason)));
        }
        String unit = row.code(standard ? standardUnit : originalUnit);
        if (unit.isEmpty() && standard && text.equals(row.text(original))) {
            unit = row.code(originalUnit);
        }
        return size(row, standard ? "TRSTRESN" : "TRORRES", text, unit);
    }

    private @Nullable Reading size(Table row, String column, String text, String unit) {
        boolean millimetres = unit.isEmpty() || unit.equals("MM");
        Reading known = millimetres ? wholeMillimetres.get(text) : null;
        if (known != null) {
            return known;
        }
        int factor = millimetres ? 1 : unit.equals("CM") ? 10 : unit.equals("M") ? 1000 : 0;
        if (factor == 0) {
            row.problem(Severity.ERROR, "exchange.row.badUnit", unit, text);
            return null;
        }
        BigDecimal number = Decimals.parse(text).orElse(null);
        if (number == null) {
            row.problem(Severity.ERROR, "exchange.row.badNumber", column, text);
            return null;
        }
        if (number.signum() < 0) {
            row.problem(Severity.ERROR, "exchange.row.negative", column, text);
            return null;
        }
        return size(row, column, text, number.multiply(BigDecimal.valueOf(factor)), millimetres);
    }

    private @Nullable Reading size(Table row, String column, String text, BigDecimal mm, boolean millimetres) {
        BigDecimal rounded = mm.setScale(DECIMALS, RoundingMode.HALF_UP);
        Millimetres length = rounded.compareTo(ABSURD_MM) > 0
                ? null
                : Millimetres.of(rounded).orElse(null);
        if (length == null) {
            row.problem(Severity.ERROR, "exchange.row.absurd", column, text);
            return null;
        }
        boolean plain = rounded.compareTo(mm) == 0;
        if (!plain) {
            row.problem(Severity.WARNING, "exchange.row.rounded", column, text, length);
        }
        Reading reading = length.tenThousandths() == 0 ? ABSENT : new Reading.Size(new LesionSize.Measured(length));
        if (plain && millimetres && wholeMillimetres.size() < MOST) {
            wholeMillimetres.put(text, reading);
        }
        return reading;
    }

    /** The state in the row; null, and reported, when it is none. */
    @Nullable
    Reading state(Table row) {
        String code = row.code(standardText, original);
        if (row.code(status).equals("NOT DONE") || code.isEmpty() || code.equals("NOT DONE")) {
            return new Reading.State(TumourState.NOT_DONE, row.text(reason));
        }
        return switch (code) {
            case "PRESENT" -> State.PRESENT;
            case "ABSENT" -> State.ABSENT;
            case "EQUIVOCAL" -> State.EQUIVOCAL;
            case "UNEQUIVOCAL" -> State.UNEQUIVOCAL;
            default -> {
                row.problem(Severity.ERROR, "exchange.row.badState", code);
                yield null;
            }
        };
    }

    private static boolean isTooSmall(String code) {
        return code.startsWith("TOO SMALL");
    }

    /** The states that need no words, each made once. */
    private static final class State {
        private static final Reading PRESENT = new Reading.State(TumourState.PRESENT, "");
        private static final Reading ABSENT = new Reading.State(TumourState.ABSENT, "");
        private static final Reading EQUIVOCAL = new Reading.State(TumourState.EQUIVOCAL, "");
        private static final Reading UNEQUIVOCAL = new Reading.State(TumourState.UNEQUIVOCAL, "");
    }
}
