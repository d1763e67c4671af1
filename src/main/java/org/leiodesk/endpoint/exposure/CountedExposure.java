package org.leiodesk.endpoint.exposure;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Drug;

/**
 * One count of exposure over the safety set.
 *
 * @param what what is counted
 * @param drug of which drug; null when of the treatment as a whole
 * @param detail a number of cycles, a reason, a limit; empty when the count needs none
 * @param count how many
 * @param size among how many
 */
public record CountedExposure(ExposureCount what, @Nullable Drug drug, String detail, int count, int size) {
    /** Their proportion; null when there is nothing to count among: it is not known. */
    public @Nullable Double proportion() {
        return size == 0 ? null : Double.valueOf((double) count / size);
    }
}
