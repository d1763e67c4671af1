package org.leiodesk.endpoint.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One line of the spider plot.
 *
 * @param subject whose
 * @param label what is shown: the subject number
 * @param best confirmed best overall response, which colours the line
 * @param points the complete sums after the baseline, by day; the line begins at (0, 0), which is not among them
 * @param end why the line ends
 * @param origin origin of the tumour, a level of {@link org.leiodesk.endpoint.SubgroupDimension#ORIGIN}
 * @param cycles cycles begun
 */
public record SpiderLine(
        SubjectId subject,
        String label,
        BestOverallResponse best,
        List<Point> points,
        End end,
        SubgroupLevel origin,
        int cycles) {
    public SpiderLine {
        points = List.copyOf(points);
    }

    /** What the mark at the end of a line says. */
    public enum End {
        /** The last point is that of the first progression, or comes after it. */
        PROGRESSION,
        /** New anticancer therapy was started after the last point, without progression. */
        NEW_THERAPY,
        /** Died after the last point, without progression. */
        DEATH,
        /** Treatment was ended for another reason. */
        OFF_TREATMENT,
        /** None of these: followed on. */
        FOLLOWED
    }

    /**
     * A complete sum.
     *
     * @param day days from the baseline scan to the scan of the sum
     * @param percent % change from the baseline sum
     * @param afterMissed whether a scan between this one and the one before was missed or had no complete sum: the stretch to it is dashed
     * @param progression whether this is the time point of the first progression
     * @param timepoint which time point
     * @param source the record of the last scan in the sum; null when no single record holds it
     */
    public record Point(
            int day,
            double percent,
            boolean afterMissed,
            boolean progression,
            Timepoint timepoint,
            @Nullable SourceRecord source) {}
}
