package org.leiodesk.endpoint.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.Interval;
import org.leiodesk.stats.Landmark;
import org.leiodesk.stats.SurvivalCurve;
import org.leiodesk.stats.SurvivalQuantile;

/** Statistics of survival curves, in days, one row a transform of the interval. */
final class SurvivalRows {
    private SurvivalRows() {}

    /** One curve a transform, fitted once for all rows. */
    static List<SurvivalCurve> curves(SurvivalSample sample, double level) {
        SurvivalCurve fitted = sample.curve(ConfidenceTransform.LOG_LOG, level);
        return Arrays.stream(ConfidenceTransform.values()).map(fitted::with).toList();
    }

    static List<Statistic> median(TimeEndpoint endpoint, List<SurvivalCurve> curves) {
        List<Statistic> rows = new ArrayList<>();
        for (SurvivalCurve curve : curves) {
            SurvivalQuantile median = curve.median();
            rows.add(row(endpoint + "_MEDIAN", curve, median.estimate(), median.interval(), "DAYS"));
        }
        return rows;
    }

    static List<Statistic> landmarks(TimeEndpoint endpoint, List<SurvivalCurve> curves, List<Integer> days) {
        List<Statistic> rows = new ArrayList<>();
        for (int day : days) {
            for (SurvivalCurve curve : curves) {
                Landmark landmark = curve.landmark(day);
                rows.add(row(endpoint + "_S" + day, curve, landmark.survival(), landmark.interval(), "PROPORTION"));
            }
        }
        return rows;
    }

    /** The number, or null when it is not estimable or not reached. */
    static @Nullable Double number(Estimate estimate) {
        return estimate.isValue() ? Double.valueOf(estimate.value()) : null;
    }

    private static Statistic row(String name, SurvivalCurve curve, Estimate estimate, Interval interval, String unit) {
        return new Statistic(
                name,
                AnalysisSet.FULL,
                curve.events(),
                curve.subjects(),
                number(estimate),
                number(interval.lower()),
                number(interval.upper()),
                curve.level(),
                unit,
                curve.transform().name().replace('_', '-'));
    }
}
