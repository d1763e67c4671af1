package org.leiodesk.stats;

import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * A number that may be missing for a reason: the value, "not reached" or "not estimable". It takes the place of NaN and
 * NA, so that nobody calculates with a number that is not there.
 */
public sealed interface Estimate {

    /**
     * A number that is there.
     *
     * @param value any finite number
     */
    record Value(double value) implements Estimate {
        /** Refuses NaN and infinity. */
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("An estimate must be a finite number, not " + value + ".");
            }
        }
    }

    /** Why there is no number. */
    enum Missing implements Estimate {
        /** The curve never falls to the level asked for: the quantile lies beyond what was observed. */
        NOT_REACHED,
        /** The data do not determine the number: nobody in the set, no variance, nothing observed at that time. */
        NOT_ESTIMABLE
    }

    /** The estimate with this value, which must be finite. */
    static Estimate of(double value) {
        return new Value(value);
    }

    /** The estimate with this value; not estimable where it is NaN or infinite. */
    static Estimate ofFinite(double value) {
        return Double.isFinite(value) ? new Value(value) : Missing.NOT_ESTIMABLE;
    }

    /** Whether there is a number. */
    default boolean isValue() {
        return this instanceof Value;
    }

    /**
     * The number.
     *
     * @throws NoSuchElementException when there is none
     */
    default double value() {
        if (this instanceof Value there) {
            return there.value;
        }
        throw new NoSuchElementException("There is no number: " + this + ".");
    }

    /** The number, or empty whatever the reason. */
    default OptionalDouble toOptional() {
        return this instanceof Value there ? OptionalDouble.of(there.value) : OptionalDouble.empty();
    }

    /**
     * The number altered, for a change of unit; a missing one stays missing for the same reason.
     *
     * @param change from a finite number to a finite number
     */
    default Estimate map(DoubleUnaryOperator change) {
        return this instanceof Value there ? of(change.applyAsDouble(there.value)) : this;
    }
}
