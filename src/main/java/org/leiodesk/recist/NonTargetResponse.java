package org.leiodesk.recist;

/** Response of the non-target lesions at one time point (NTRGRESP; recist.md section 4). */
public enum NonTargetResponse {
    CR("CR"),
    NON_CR_NON_PD("NON-CR/NON-PD"),
    PD("PD"),
    NE("NE"),
    /** No non-target lesion at baseline. */
    NOT_APPLICABLE("");

    private final String code;

    NonTargetResponse(String code) {
        this.code = code;
    }

    /** The submission value, such as NON-CR/NON-PD; empty when not applicable. */
    public String code() {
        return code;
    }
}
