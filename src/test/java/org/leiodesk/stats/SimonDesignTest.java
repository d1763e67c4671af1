package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.leiodesk.stats.Oracles.agrees;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimonDesignTest {

    private static final SimonDesign DESIGN = new SimonDesign(1, 10, 5, 29);

    /**
     * Simon 1989, table 1 (target 0.20 above the null rate), to the digits printed there:
     * p0, p1, alpha, beta, then r1, n1, r, n, EN of the optimal and of the minimax design.
     */
    @ParameterizedTest
    @CsvSource({
        "0.05, 0.25, 0.10, 0.10, 0, 9, 2, 24, 14.5, 0, 13, 2, 20, 16.4",
        "0.05, 0.25, 0.05, 0.20, 0, 9, 2, 17, 12.0, 0, 12, 2, 16, 13.8",
        "0.05, 0.25, 0.05, 0.10, 0, 9, 3, 30, 16.8, 0, 15, 3, 25, 20.4",
        "0.10, 0.30, 0.10, 0.10, 1, 12, 5, 35, 19.8, 1, 16, 4, 25, 20.4",
        "0.10, 0.30, 0.05, 0.20, 1, 10, 5, 29, 15.0, 1, 15, 5, 25, 19.5",
        "0.10, 0.30, 0.05, 0.10, 2, 18, 6, 35, 22.5, 2, 22, 6, 33, 26.2",
        "0.20, 0.40, 0.10, 0.10, 3, 17, 10, 37, 26.0, 3, 19, 10, 36, 28.3",
        "0.20, 0.40, 0.05, 0.20, 3, 13, 12, 43, 20.6, 4, 18, 10, 33, 22.3",
        "0.20, 0.40, 0.05, 0.10, 4, 19, 15, 54, 30.4, 5, 24, 13, 45, 31.2",
        "0.30, 0.50, 0.10, 0.10, 7, 22, 17, 46, 29.9, 7, 28, 15, 39, 35.0",
        "0.30, 0.50, 0.05, 0.20, 5, 15, 18, 46, 23.6, 6, 19, 16, 39, 25.7",
        "0.30, 0.50, 0.05, 0.10, 8, 24, 24, 63, 34.7, 7, 24, 21, 53, 36.6"
    })
    void searchFindsThePublishedDesigns(
            double p0,
            double p1,
            double alpha,
            double beta,
            int r1,
            int n1,
            int r,
            int n,
            double en,
            int mr1,
            int mn1,
            int mr,
            int mn,
            double men) {
        SimonSearch search = new SimonSearch(p0, p1, alpha, beta, 80);
        SimonDesign optimal = search.optimal().orElseThrow();
        assertThat(optimal).isEqualTo(new SimonDesign(r1, n1, r, n));
        assertThat(optimal.expectedSubjects(p0)).isCloseTo(en, within(0.0501));
        SimonDesign minimax = search.minimax().orElseThrow();
        assertThat(minimax).isEqualTo(new SimonDesign(mr1, mn1, mr, mn));
        assertThat(minimax.expectedSubjects(p0)).isCloseTo(men, within(0.0501));
        for (SimonDesign found : new SimonDesign[] {optimal, minimax}) {
            assertThat(found.activeProbability(p0)).isLessThanOrEqualTo(alpha);
            assertThat(found.activeProbability(p1)).isGreaterThanOrEqualTo(1 - beta);
        }
    }

    /**
     * R 4.2.2, {@code pbinom(1, 10, p)} and the definitions with {@code dbinom} and {@code pbinom}:
     * {@code sum(dbinom(2:10, 10, p) * pbinom(6 - 2:10 - 1, 19, p, lower.tail = FALSE))}.
     */
    @Test
    void probabilitiesFollowFromTheBoundaries() {
        agrees("PET", DESIGN.stopProbability(0.1), 0.7360989291);
        agrees("EN", DESIGN.expectedSubjects(0.1), 15.0141203471);
        agrees("type I error", DESIGN.activeProbability(0.1), 0.0470863066438913);
        agrees("power", DESIGN.activeProbability(0.3), 0.805062913150325);
    }

    /**
     * R 4.2.2 from the definitions; estimate {@code sum(choose(n1-1, a-1) * choose(n2, s-a)) / sum(choose(n1, a) *
     * choose(n2, s-a))} over {@code a = max(r1+1, s-n2):min(s, n1)}, ends by {@code uniroot(tol = 1e-15)} on the tail
     * probabilities at 0.025, p against 0.1.
     */
    @ParameterizedTest
    @CsvSource({
        "8,  1, 10,  5, 29, 0.305345756694013, 0.1302436836870,   0.4913318704989,   0.00549407429096951",
        "6,  1, 10,  5, 29, 0.261308532966635, 0.0859341837723,   0.4547923445466,   0.0470863066438913",
        "1,  1, 10,  5, 29, 0.1,               0.002528578544462, 0.445016117028195, 0.6513215599",
        "0,  1, 10,  5, 29, 0,                 0,                 0.3084971078188,   1",
        "29, 1, 10,  5, 29, 1,                 0.8805551309305,   1,                 1.00000000000001e-29",
        "16, 4, 19, 15, 54, 0.331832607083206, 0.1845405783471,   0.4676418587597,   3.93635798097271e-05"
    })
    void estimateIntervalAndTestRespectTheDesign(
            int s, int r1, int n1, int r, int n, double estimate, double lower, double upper, double p) {
        SimonDesign design = new SimonDesign(r1, n1, r, n);
        agrees("estimate", design.estimate(s), estimate);
        Interval interval = design.interval(s, 0.95);
        agrees("lower", interval.lower().value(), lower);
        agrees("upper", interval.upper().value(), upper);
        agrees("p", design.pValue(s, 0.1), p);
    }

    /** The meaning of "unbiased": its mean over all courses of the trial is the true rate, whatever that is. */
    @Test
    void theEstimateIsRightOnAverage() {
        for (double rate = 0.05; rate < 1; rate += 0.05) {
            double mean = 0;
            for (int s = 0; s <= DESIGN.n(); s++) {
                double reachedOrMore = DESIGN.pValue(s, rate);
                double more = s == DESIGN.n() ? 0 : DESIGN.pValue(s + 1, rate);
                mean += (reachedOrMore - more) * DESIGN.estimate(s);
            }
            assertThat(mean).isCloseTo(rate, within(1e-12));
        }
    }

    @Test
    void theTestAndTheDesignDecideAlike() {
        double attained = DESIGN.activeProbability(0.1);
        for (int s = 0; s <= DESIGN.n(); s++) {
            assertThat(DESIGN.pValue(s, 0.1) <= attained).isEqualTo(s > DESIGN.r());
        }
    }

    @Test
    void aSearchThatIsTooSmallFindsNothing() {
        SimonSearch search = new SimonSearch(0.1, 0.3, 0.05, 0.2, 20);
        assertThat(search.optimal()).isEmpty();
        assertThat(search.minimax()).isEmpty();
    }

    @Test
    void whatIsNoDesignIsRefused() {
        assertThatThrownBy(() -> new SimonDesign(10, 10, 12, 29))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A two-stage design needs 0 <= r1 < n1 < n and r1 <= r < n, "
                        + "not r1 = 10, n1 = 10, r = 12, n = 29.");
        assertThatThrownBy(() -> new SimonDesign(1, 10, 0, 29)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimonSearch(0.3, 0.1, 0.05, 0.2, 50))
                .hasMessage("The target rate must be higher than the null rate, but 0.1 is not above 0.3.");
        assertThatThrownBy(() -> new SimonSearch(0.1, 0.3, 0, 0.2, 50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SimonSearch(0.1, 0.3, 0.05, 0.2, 401))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESIGN.estimate(30))
                .hasMessage("There cannot be 30 responses in a design of 29 subjects.");
        assertThatThrownBy(() -> DESIGN.interval(3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DESIGN.pValue(3, -0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
