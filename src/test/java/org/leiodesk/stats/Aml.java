package org.leiodesk.stats;

import java.util.stream.IntStream;

/**
 * Remission of acute myelogenous leukaemia in weeks, 11 subjects maintained on chemotherapy and 12 not (Miller, Survival
 * Analysis, 1981, p. 49; {@code aml} in R's survival package).
 */
final class Aml {

    static final double[] MAINTAINED = {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161};
    static final boolean[] MAINTAINED_EVENT = flags("11011011010");
    static final double[] ALL = {9, 13, 13, 18, 23, 28, 31, 34, 45, 48, 161, 5, 5, 8, 8, 12, 16, 23, 27, 30, 33, 43, 45
    };
    static final boolean[] ALL_EVENT = flags("11011011010111110111111");

    private Aml() {}

    static boolean[] flags(String ones) {
        boolean[] flags = new boolean[ones.length()];
        IntStream.range(0, flags.length).forEach(i -> flags[i] = ones.charAt(i) == '1');
        return flags;
    }
}
