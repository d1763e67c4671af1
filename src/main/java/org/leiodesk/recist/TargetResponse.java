package org.leiodesk.recist;

/** Response of the target lesions at one time point (TRGRESP; recist.md section 3). */
public enum TargetResponse {
    CR,
    PR,
    SD,
    PD,
    NE,
    /** No target lesion at baseline. */
    NOT_APPLICABLE
}
