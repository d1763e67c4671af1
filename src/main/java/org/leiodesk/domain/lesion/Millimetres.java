package org.leiodesk.domain.lesion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A length in millimetres, held exactly with four decimals.
 *
 * @param tenThousandths the length in 0.0001 mm, 0 or more
 */
public record Millimetres(long tenThousandths) implements Comparable<Millimetres> {
    public static final Millimetres ZERO = new Millimetres(0);
    /** Added to a sum for a lesion that is visible but too small to measure (recist.md section 2). */
    public static final Millimetres TOO_SMALL = new Millimetres(50_000);

    private static final int SCALE = 4;

    public Millimetres {
        if (tenThousandths < 0) {
            throw new IllegalArgumentException("A length is not negative: " + tenThousandths);
        }
    }

    /** The length, when it is not negative, has at most four decimals and is at most 100,000 mm. */
    public static Optional<Millimetres> of(BigDecimal mm) {
        if (mm.signum() < 0 || mm.compareTo(BigDecimal.valueOf(100_000)) > 0) {
            return Optional.empty();
        }
        BigDecimal scaled = mm.setScale(SCALE, RoundingMode.HALF_UP);
        return scaled.compareTo(mm) == 0
                ? Optional.of(new Millimetres(scaled.unscaledValue().longValueExact()))
                : Optional.empty();
    }

    /** The length written in a test or a constant, such as 21.42. */
    public static Millimetres of(String mm) {
        return of(new BigDecimal(mm)).orElseThrow(() -> new IllegalArgumentException("Not a length in mm: " + mm));
    }

    public Millimetres plus(Millimetres other) {
        return new Millimetres(Math.addExact(tenThousandths, other.tenThousandths));
    }

    public boolean isAtLeast(Millimetres other) {
        return tenThousandths >= other.tenThousandths;
    }

    public double toDouble() {
        return tenThousandths / 10_000.0;
    }

    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(tenThousandths, SCALE);
    }

    @Override
    public int compareTo(Millimetres other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** With one decimal, or as many as it needs: 32.0, 21.42. */
    @Override
    public String toString() {
        BigDecimal plain = toBigDecimal().stripTrailingZeros();
        return (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    }
}
