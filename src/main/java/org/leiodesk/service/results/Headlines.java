package org.leiodesk.service.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.SetSizes;
import org.leiodesk.endpoint.TrialAnalysis;

/** The sentences that sum up an analysis: subjects, response and disease control rates, median times. */
public final class Headlines {
    private static final double DAYS_PER_MONTH = 30.4375;
    private static final String EXACT = "CLOPPER-PEARSON";
    private static final String LOG_LOG = "LOG-LOG";

    private Headlines() {}

    /**
     * The sentences, most important first.
     *
     * @param sizes how many subjects there are
     * @param analysis whose statistics are told; its subjects are not looked at
     */
    public static List<Message> of(SetSizes sizes, TrialAnalysis analysis) {
        List<Message> lines = new ArrayList<>();
        lines.add(Message.of(
                "service.headline.subjects", sizes.subjects(), sizes.enrolled(), sizes.full(), sizes.evaluable()));
        rate(analysis, "ORR").ifPresent(lines::add);
        rate(analysis, "DCR").ifPresent(lines::add);
        median(analysis, "PFS_MEDIAN").ifPresent(lines::add);
        median(analysis, "OS_MEDIAN").ifPresent(lines::add);
        return lines;
    }

    private static Optional<Message> rate(TrialAnalysis analysis, String name) {
        return analysis.statistic(name, AnalysisSet.FULL, EXACT)
                .map(statistic -> Message.of(
                        "service.headline." + name,
                        statistic.count(),
                        statistic.size(),
                        percent(statistic.estimate()),
                        percent(statistic.lower()),
                        percent(statistic.upper())));
    }

    private static Optional<Message> median(TrialAnalysis analysis, String name) {
        return analysis.statistic(name, AnalysisSet.FULL, LOG_LOG)
                .map(statistic -> Message.of(
                        "service.headline." + name,
                        months(statistic.estimate()),
                        months(statistic.lower()),
                        months(statistic.upper()),
                        statistic.count(),
                        statistic.size()));
    }

    private static Object percent(@Nullable Double proportion) {
        return proportion == null
                ? Message.of("service.headline.notEstimable")
                : String.format(Locale.ROOT, "%.1f", 100 * proportion);
    }

    private static Object months(@Nullable Double days) {
        return days == null
                ? Message.of("service.headline.notReached")
                : Message.of("service.headline.months", String.format(Locale.ROOT, "%.1f", days / DAYS_PER_MONTH));
    }
}
