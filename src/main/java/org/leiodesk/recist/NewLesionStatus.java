package org.leiodesk.recist;

/** Whether new lesions were seen at one time point (NEWLPROG N, EQUIVOCAL, Y; recist.md section 5). */
public enum NewLesionStatus {
    NONE,
    EQUIVOCAL,
    UNEQUIVOCAL
}
