package org.leiodesk.exchange.assembly;

import java.util.List;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.TrRow;

/**
 * The same lesion and test several times at one time point: equal rows are one; of different ones the latest date wins, and on one date the one that was done, then
 * the last. Either is reported.
 */
final class Repeats {
    private final SubjectFindings findings;

    Repeats(SubjectFindings findings) {
        this.findings = findings;
    }

    /** The row that stands for all. */
    TrRow choose(List<TrRow> rows) {
        TrRow best = rows.get(0);
        for (int i = 1; i < rows.size(); i++) {
            TrRow row = rows.get(i);
            if (areEqual(best, row)) {
                findings.say(
                        Severity.WARNING,
                        SdtmDomain.TR,
                        row,
                        "exchange.row.repeated",
                        row.test(),
                        label(row),
                        best.line());
            } else {
                TrRow better = isBetter(row, best) ? row : best;
                TrRow other = better.equals(row) ? best : row;
                findings.say(
                        Severity.WARNING,
                        SdtmDomain.TR,
                        other,
                        "exchange.row.superseded",
                        row.test(),
                        label(row),
                        better.line(),
                        better.date());
                best = better;
            }
        }
        return best;
    }

    private static Object label(TrRow row) {
        return row.link() == null ? "" : row.link();
    }

    private static boolean areEqual(TrRow one, TrRow other) {
        return one.date().equals(other.date()) && one.reading().equals(other.reading());
    }

    /** Whether a row stands for the test rather than one before it. */
    static boolean isBetter(TrRow row, TrRow best) {
        int byDate = row.date().compareTo(best.date());
        if (byDate != 0) {
            return byDate > 0;
        }
        return best.reading().isMissing() || !row.reading().isMissing();
    }
}
