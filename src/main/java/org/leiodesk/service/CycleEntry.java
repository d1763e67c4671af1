package org.leiodesk.service;

import java.util.List;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;

/**
 * A cycle with the doses of its days, as they are typed and saved together.
 *
 * @param cycle the cycle
 * @param administrations one a drug and day; a sequence of 0 asks the store for the next number
 */
public record CycleEntry(Cycle cycle, List<Administration> administrations) {
    public CycleEntry {
        administrations = List.copyOf(administrations);
    }
}
