package org.leiodesk.endpoint;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One bar of the waterfall.
 *
 * @param subject whose
 * @param label what is shown: the subject number
 * @param percent best % change of the sum from baseline
 * @param best confirmed best overall response, which fills the bar
 * @param progressionElsewhere whether progression came from a new or a non-target lesion
 * @param origin origin of the tumour, a level of {@link SubgroupDimension#ORIGIN}
 * @param cycles cycles begun
 * @param source the record of the last scan in the deepest sum; null when no single record holds it
 */
public record WaterfallBar(
        SubjectId subject,
        String label,
        double percent,
        BestOverallResponse best,
        boolean progressionElsewhere,
        SubgroupLevel origin,
        int cycles,
        @Nullable SourceRecord source) {}
