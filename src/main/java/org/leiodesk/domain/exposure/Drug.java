package org.leiodesk.domain.exposure;

/**
 * A study drug by its standard name (SDTM EXTRT, upper case).
 *
 * @param name not blank
 */
public record Drug(String name) {
    public static final Drug TEMOZOLOMIDE = new Drug("TEMOZOLOMIDE");
    public static final Drug EPIRUBICIN = new Drug("EPIRUBICIN");
}
