package org.leiodesk.domain.signing;

import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;

/**
 * The investigator's review of the response that was derived at a time point: agreed, or overridden. Both responses are kept; endpoints are always computed
 * from the derived one.
 *
 * @param subject whose
 * @param evaluator whose reading the response was derived from
 * @param timepoint of which time point
 * @param derived the response as it was derived then
 * @param response the investigator's own
 * @param reason why it differs from the derived one; empty when it does not
 * @param signer who reviewed, and when
 * @param version counts the amendments, 0 before it is stored
 */
public record Review(
        SubjectId subject,
        Evaluator evaluator,
        Timepoint timepoint,
        TimepointResponse derived,
        TimepointResponse response,
        String reason,
        Signer signer,
        int version) {
    public boolean overrides() {
        return derived != response;
    }
}
