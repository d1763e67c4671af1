package org.leiodesk.exchange.codes;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.ImagingMethod;

/** The codes of the methods by which lesions are seen (TUMETHOD). */
public final class MethodCode {
    private MethodCode() {}

    /** The code that is written. */
    public static String of(ImagingMethod method) {
        return switch (method) {
            case CT -> "CT SCAN";
            case MRI -> "MRI";
            case CHEST_X_RAY -> "X-RAY";
            case CALIPERS -> "CALIPERS";
            case OTHER -> "OTHER";
        };
    }

    /**
     * The method of a code.
     *
     * @param code in upper case
     * @return null when the code is empty
     */
    public static @Nullable ImagingMethod parse(String code) {
        if (code.isEmpty()) {
            return null;
        }
        return switch (code) {
            case "CT SCAN", "CT", "SPIRAL CT", "CONTRAST ENHANCED CT SCAN", "COMPUTED TOMOGRAPHY" -> ImagingMethod.CT;
            case "MRI", "MAGNETIC RESONANCE IMAGING", "CONTRAST ENHANCED MRI" -> ImagingMethod.MRI;
            case "X-RAY", "CHEST X-RAY" -> ImagingMethod.CHEST_X_RAY;
            case "CALIPERS", "CALIPER", "PHYSICAL EXAMINATION" -> ImagingMethod.CALIPERS;
            default -> ImagingMethod.OTHER;
        };
    }
}
