package org.leiodesk.domain.lesion;

/** What a lesion is, as far as measurability depends on it (recist.md section 1). */
public enum LesionKind {
    SOFT_TISSUE,
    LYMPH_NODE,
    /** Lytic or mixed bone lesion with a soft-tissue part that can be measured. */
    BONE_WITH_SOFT_TISSUE,
    BONE,
    /** Effusion, ascites, leptomeningeal or lymphangitic disease: never measurable. */
    NEVER_MEASURABLE
}
