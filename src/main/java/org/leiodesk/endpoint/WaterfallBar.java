package org.leiodesk.endpoint;

import org.leiodesk.base.SubjectId;
import org.leiodesk.recist.BestOverallResponse;

/**
 * One bar of the waterfall.
 *
 * @param subject whose
 * @param label what is shown: the subject number
 * @param percent best % change of the sum from baseline
 * @param best confirmed best overall response, which fills the bar
 * @param progressionElsewhere whether progression came from a new or a non-target lesion
 */
public record WaterfallBar(
        SubjectId subject, String label, double percent, BestOverallResponse best, boolean progressionElsewhere) {}
