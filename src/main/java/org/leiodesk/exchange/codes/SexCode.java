package org.leiodesk.exchange.codes;

import org.leiodesk.domain.subject.Sex;

/** The codes of the sex (SEX). */
public final class SexCode {
    private SexCode() {}

    public static String of(Sex sex) {
        return switch (sex) {
            case FEMALE -> "F";
            case MALE -> "M";
            case UNKNOWN -> "U";
        };
    }
}
