package org.leiodesk.service.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Seeded chance: the same seed gives the same study on every machine. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A normal deviate, cut at two standard deviations. */
    double normal(double mean, double deviation) {
        return mean + deviation * Math.max(-2, Math.min(2, random.nextGaussian()));
    }

    LocalDate after(LocalDate date, int low, int high) {
        return date.plusDays(between(low, high));
    }
}
