package org.leiodesk.figure.choice;

/**
 * How the subjects of a figure are shown. A figure for which a choice has no meaning stays as it is.
 *
 * @param order order of bars and lanes
 * @param colour what their colours mean
 * @param labels what is written at each
 */
public record Look(Order order, Colour colour, Labels labels) {
    /** By value, coloured by response, with subject numbers. */
    public static final Look STANDARD = new Look(Order.VALUE, Colour.RESPONSE, Labels.SUBJECT);
}
