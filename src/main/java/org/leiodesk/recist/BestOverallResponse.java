package org.leiodesk.recist;

/** Best overall response of a subject (BOR, CBOR; recist.md section 7), best first. */
public enum BestOverallResponse {
    CR("CR"),
    PR("PR"),
    SD("SD"),
    NON_CR_NON_PD("NON-CR/NON-PD"),
    PD("PD"),
    NE("NE");

    private final String code;

    BestOverallResponse(String code) {
        this.code = code;
    }

    /** The submission value, such as NON-CR/NON-PD. */
    public String code() {
        return code;
    }

    /** CR or PR. */
    public boolean isObjectiveResponse() {
        return this == CR || this == PR;
    }

    /** CR, PR, SD or NON-CR/NON-PD. */
    public boolean isDiseaseControl() {
        return this != PD && this != NE;
    }
}
