package org.leiodesk.base;

import java.util.Locale;

/** The two languages of the program. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "en"),
    CHINESE(Locale.SIMPLIFIED_CHINESE, "zh");

    private final Locale locale;
    private final String code;

    Language(Locale locale, String code) {
        this.locale = locale;
        this.code = code;
    }

    public Locale locale() {
        return locale;
    }

    /** The code used on the command line: en or zh. */
    public String code() {
        return code;
    }
}
