package org.leiodesk.base;

/** A code the user can quote when something broke. One constant, one kind of breakage. */
public enum ErrorCode {
    STORE_BROKEN("LD-101"),
    STORE_UNREADABLE("LD-102"),
    FILE_UNREADABLE("LD-201"),
    FILE_UNWRITABLE("LD-202"),
    FIGURE_FAILED("LD-301"),
    FIGURE_DISAGREES("LD-303"),
    REPORT_FAILED("LD-302"),
    UNEXPECTED("LD-900");

    private final String code;

    ErrorCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
