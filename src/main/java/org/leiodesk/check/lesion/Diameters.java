package org.leiodesk.check.lesion;

import java.util.List;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;

/** The diameters in a record. */
final class Diameters {
    private Diameters() {}

    /** Every diameter that was measured: one, those of the fragments, or none. */
    static List<Millimetres> of(LesionMeasurement measurement) {
        return measurement.state() instanceof LesionSize size ? of(size) : List.of();
    }

    private static List<Millimetres> of(LesionSize size) {
        if (size instanceof LesionSize.Measured measured) {
            return List.of(measured.value());
        }
        return size instanceof LesionSize.Split split
                ? split.fragments().stream().flatMap(f -> of(f).stream()).toList()
                : List.of();
    }
}
