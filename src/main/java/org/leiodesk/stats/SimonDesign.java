package org.leiodesk.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * A two-stage design for a response rate. {@code n1} subjects are treated first; with {@code r1} or fewer responses the
 * trial stops for want of activity. Otherwise it goes on to {@code n} subjects, and the treatment is called active when
 * more than {@code r} respond in all.
 *
 * <p>Because it may stop early, the plain rate and its binomial interval are biased; {@link #estimate},
 * {@link #interval} and {@link #pValue} take the design into account. They hold for a trial that kept to its sizes, and
 * they need only the total of responses: a total of {@code r1} or fewer means that the trial stopped at {@code n1}.
 *
 * <p>Reference: Simon, Control Clin Trials 10 (1989) 1.
 *
 * @param r1 largest number of responses that stops the first stage, 0 to {@code n1 - 1}
 * @param n1 subjects of the first stage, 1 to {@code n - 1}
 * @param r largest total that still counts as inactive, {@code r1} to {@code n - 1}
 * @param n subjects of both stages
 */
public record SimonDesign(int r1, int n1, int r, int n) {

    /** Refuses sizes and boundaries that are no two-stage design. */
    public SimonDesign {
        if (r1 < 0 || r1 >= n1 || n1 >= n || r < r1 || r >= n) {
            throw new IllegalArgumentException("A two-stage design needs 0 <= r1 < n1 < n and r1 <= r < n, not r1 = "
                    + r1 + ", n1 = " + n1 + ", r = " + r + ", n = " + n + ".");
        }
    }

    /**
     * The probability of stopping after the first stage, {@code P(X1 <= r1)}; Simon's PET.
     *
     * @param rate the true response rate, 0 to 1
     */
    public double stopProbability(double rate) {
        return BinomialDistribution.of(n1, Arguments.rate(rate)).cumulativeProbability(r1);
    }

    /**
     * The mean number of subjects treated, {@code n1 + (1 - PET) (n - n1)}; Simon's EN.
     *
     * @param rate the true response rate, 0 to 1
     */
    public double expectedSubjects(double rate) {
        return n1 + (1 - stopProbability(rate)) * (n - n1);
    }

    /**
     * The probability that the treatment is called active: the attained type I error at the null rate, the power at the
     * alternative rate.
     *
     * @param rate the true response rate, 0 to 1
     */
    public double activeProbability(double rate) {
        return atLeast(r + 1, Arguments.rate(rate));
    }

    /**
     * The uniformly minimum variance unbiased estimate of the response rate: {@code s / n1} if the trial stopped, else
     * the mean of {@code X1 / n1} over all courses with {@code X1 > r1} that end in {@code s} responses, each as probable
     * as the hypergeometric distribution says.
     *
     * <p>Reference: Jung and Kim, Stat Med 23 (2004) 881.
     *
     * @param responses s, the total observed, 0 to {@code n}
     */
    public double estimate(int responses) {
        requireTotal(responses);
        if (responses <= r1) {
            return (double) responses / n1;
        }
        HypergeometricDistribution firstStage = HypergeometricDistribution.of(n, responses, n1);
        double sum = 0;
        double weights = 0;
        for (int x1 = r1 + 1; x1 <= Math.min(n1, responses); x1++) {
            double weight = firstStage.probability(x1);
            sum += weight * x1 / n1;
            weights += weight;
        }
        return sum / weights;
    }

    /**
     * A two-sided exact interval: all rates for which neither {@code P(S >= s)} nor {@code P(S <= s)} falls below
     * {@code alpha / 2}, S in the order of the estimate: first the trials that stopped, then those that went on, each by
     * their responses. It covers at least as often as its level says. 0 responses begin at 0, {@code n} end at 1.
     *
     * <p>References: Jennison and Turnbull, Technometrics 25 (1983) 49; Jung and Kim (2004). Koyama and Chen, Stat Med 27
     * (2008) 3145, use {@code P(S < s)} for the upper end, which lies lower and does not always cover.
     *
     * @param responses s, the total observed, 0 to {@code n}
     * @param level between 0 and 1
     */
    public Interval interval(int responses, double level) {
        requireTotal(responses);
        double tail = (1 - Arguments.inside01("confidence level", level)) / 2;
        double lower = responses == 0 ? 0 : Bisection.increasing(p -> atLeast(responses, p) - tail);
        double upper = responses == n ? 1 : Bisection.increasing(p -> tail - atMost(responses, p));
        return Interval.of(lower, upper);
    }

    /**
     * The one-sided p-value against a higher rate, {@code P(S >= s)} in the same order. It is at most the attained type I
     * error exactly when the treatment is called active.
     *
     * <p>Reference: Jung, Owzar, George and Lee, J Biopharm Stat 16 (2006) 765.
     *
     * @param responses s, the total observed, 0 to {@code n}
     * @param nullRate from 0 to 1
     */
    public double pValue(int responses, double nullRate) {
        requireTotal(responses);
        return atLeast(responses, Arguments.rate(nullRate));
    }

    private double atLeast(int responses, double rate) {
        if (responses <= r1) {
            return BinomialTest.atLeast(responses, n1, rate);
        }
        BinomialDistribution first = BinomialDistribution.of(n1, rate);
        double sum = 0;
        for (int x1 = r1 + 1; x1 <= n1; x1++) {
            sum += first.probability(x1) * BinomialTest.atLeast(responses - x1, n - n1, rate);
        }
        return Math.min(1, sum);
    }

    // Summed on its own: one minus the other tail would lose the digits of a small probability.
    private double atMost(int responses, double rate) {
        BinomialDistribution first = BinomialDistribution.of(n1, rate);
        double sum = first.cumulativeProbability(Math.min(responses, r1));
        if (responses > r1) {
            BinomialDistribution second = BinomialDistribution.of(n - n1, rate);
            for (int x1 = r1 + 1; x1 <= Math.min(n1, responses); x1++) {
                sum += first.probability(x1) * second.cumulativeProbability(responses - x1);
            }
        }
        return Math.min(1, sum);
    }

    private void requireTotal(int responses) {
        if (responses < 0 || responses > n) {
            throw new IllegalArgumentException(
                    "There cannot be " + responses + " responses in a design of " + n + " subjects.");
        }
    }
}
