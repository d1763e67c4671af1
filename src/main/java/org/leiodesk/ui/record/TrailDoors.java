package org.leiodesk.ui.record;

import java.nio.file.Path;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.service.keep.InspectionService;

/**
 * What is written of the record. All are called in the background.
 *
 * @param mayPack whether the person signed in writes the inspection pack
 * @param trail writes a part of the audit trail, as CSV or PDF by the name of the file; gives how many entries
 * @param pack writes the inspection pack
 */
public record TrailDoors(boolean mayPack, Writing<Integer> trail, Writing<InspectionService.Pack> pack) {
    /** Writes into a file. */
    @FunctionalInterface
    public interface Writing<T> {
        Outcome<T> write(Path file, TrailFilter filter, Progress progress);
    }
}
