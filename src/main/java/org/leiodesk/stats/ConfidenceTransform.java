package org.leiodesk.stats;

/**
 * The scale on which the interval of a survival probability is symmetric; the names are those of {@code conf.type} in
 * R's {@code survfit}. With S the estimate, s the Greenwood standard error of log S, and z the normal quantile:
 *
 * <ul>
 *   <li>S = 1 (no event yet): from 1 to 1 for {@link #LOG} and {@link #PLAIN}, none for {@link #LOG_LOG};
 *   <li>S = 0: none.
 * </ul>
 *
 * <p>Reference: Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 2nd ed. (2002), 1.4.
 */
public enum ConfidenceTransform {
    /** Symmetric for log(-log S): {@code S^exp(-w)} to {@code S^exp(w)} with {@code w = z s / log S}; stays in 0 to 1. */
    LOG_LOG {
        @Override
        void limits(double survival, double logError, double z, double[] lower, double[] upper, int at) {
            // Where S is 1, log S is 0 and w is 0 / 0.
            double logS = Math.log(survival);
            double factor = Math.exp(z * logError / logS);
            lower[at] = Math.exp(logS / factor);
            upper[at] = Math.exp(logS * factor);
        }
    },
    /** Symmetric for log S: {@code S exp(-z s)} to {@code S exp(z s)}, cut at 1. */
    LOG {
        @Override
        void limits(double survival, double logError, double z, double[] lower, double[] upper, int at) {
            double factor = Math.exp(z * logError);
            lower[at] = survival / factor;
            upper[at] = Math.min(1, survival * factor);
        }
    },
    /** Symmetric for S: {@code S - z S s} to {@code S + z S s}, cut at 0 and at 1. */
    PLAIN {
        @Override
        void limits(double survival, double logError, double z, double[] lower, double[] upper, int at) {
            double half = z * logError * survival;
            lower[at] = Math.max(0, survival - half);
            upper[at] = Math.min(1, survival + half);
        }
    };

    /**
     * Writes both limits; NaN where there is no interval.
     *
     * @param logError s; NaN where S is 0, and then so are the limits
     */
    abstract void limits(double survival, double logError, double z, double[] lower, double[] upper, int at);
}
