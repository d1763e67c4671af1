package org.leiodesk.figure.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainFillTest {
    private static final List<List<PlainFill>> LEGENDS = List.of(
            List.of(PlainFill.FIRST_GROUP, PlainFill.SECOND_GROUP, PlainFill.UNKNOWN),
            List.of(PlainFill.STEP_1, PlainFill.STEP_2, PlainFill.STEP_3, PlainFill.STEP_4, PlainFill.UNKNOWN));

    /** CIE 1976 L* of an sRGB colour against D65: 0 black to 100 white. */
    private static double lightness(Color color) {
        double y =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    private static double linear(int part) {
        double v = part / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void fillsOfOneLegendDifferInLightness(Theme theme) {
        for (List<PlainFill> legend : LEGENDS) {
            List<Double> lightness = legend.stream()
                    .map(fill -> lightness(fill.color(theme)))
                    .sorted()
                    .toList();
            for (int i = 1; i < lightness.size(); i++) {
                assertThat(lightness.get(i) - lightness.get(i - 1))
                        .as("%s on %s", legend, theme)
                        .isGreaterThanOrEqualTo(15);
            }
        }
    }
}
