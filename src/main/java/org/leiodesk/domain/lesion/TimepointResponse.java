package org.leiodesk.domain.lesion;

import java.util.Optional;

/** Overall response at a time point (SDTM OVRLRESP): derived in recist, and collected as the investigator's own. */
public enum TimepointResponse {
    CR("CR"),
    PR("PR"),
    SD("SD"),
    NON_CR_NON_PD("NON-CR/NON-PD"),
    PD("PD"),
    NE("NE");

    private final String code;

    TimepointResponse(String code) {
        this.code = code;
    }

    /** The submission value, such as NON-CR/NON-PD. */
    public String code() {
        return code;
    }

    public static Optional<TimepointResponse> ofCode(String code) {
        for (TimepointResponse response : values()) {
            if (response.code.equals(code)) {
                return Optional.of(response);
            }
        }
        return Optional.empty();
    }
}
