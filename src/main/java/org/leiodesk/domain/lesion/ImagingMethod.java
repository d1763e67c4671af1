package org.leiodesk.domain.lesion;

/** How a lesion is seen (SDTM TUMETHOD). */
public enum ImagingMethod {
    CT,
    MRI,
    CHEST_X_RAY,
    CALIPERS,
    OTHER
}
