package org.leiodesk.recist.reading;

import org.leiodesk.domain.lesion.Millimetres;

/**
 * The limits of partial response and progression (recist.md section 3), in whole 0.0001 mm and by cross-multiplication: a percentage never
 * decides. With B the baseline sum, N the nadir and S the sum now: PR when 10 S is at most 7 B; PD when 5 S is at least 6 N and S - N is at least 5 mm.
 */
public final class Thresholds {
    private static final long FIVE_MM = 50_000;

    private Thresholds() {}

    /** The largest sum that is a partial response: 70 % of the baseline, rounded down to 0.0001 mm. */
    public static Millimetres partialAt(Millimetres baseline) {
        return new Millimetres(baseline.tenThousandths() * 7 / 10);
    }

    /** The smallest sum that is a progression: 20 % and 5 mm above the nadir, rounded up to 0.0001 mm. */
    public static Millimetres progressionAt(Millimetres nadir) {
        long n = nadir.tenThousandths();
        return new Millimetres(Math.max((n * 6 + 4) / 5, n + FIVE_MM));
    }

    public static boolean isPartial(Millimetres sum, Millimetres baseline) {
        return sum.tenThousandths() * 10 <= baseline.tenThousandths() * 7;
    }

    public static boolean isProgression(Millimetres sum, Millimetres nadir) {
        long s = sum.tenThousandths();
        long n = nadir.tenThousandths();
        return s * 5 >= n * 6 && s - n >= FIVE_MM;
    }

    /** How much one length lies above another, 0 when it does not. */
    public static Millimetres above(Millimetres one, Millimetres other) {
        return new Millimetres(Math.max(0, one.tenThousandths() - other.tenThousandths()));
    }
}
