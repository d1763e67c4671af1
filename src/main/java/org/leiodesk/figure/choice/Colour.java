package org.leiodesk.figure.choice;

import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.figure.draw.Fill;
import org.leiodesk.figure.draw.PlainFill;
import org.leiodesk.recist.BestOverallResponse;

/** What the colours of bars, lanes and lines mean. */
public enum Colour {
    /** Confirmed best overall response: the standard. */
    RESPONSE,
    /** Origin of the tumour. */
    ORIGIN,
    /** Number of cycles begun: 1 to 2, 3 to 4, 5 to 6, 7 and more. */
    CYCLES;

    /**
     * The category of one subject.
     *
     * @param best confirmed best overall response
     * @param origin origin of the tumour
     * @param cycles cycles begun, 0 or more
     */
    public Category category(BestOverallResponse best, SubgroupLevel origin, int cycles) {
        return switch (this) {
            case RESPONSE -> new Category(best.ordinal(), "response." + best.name(), Fill.of(best));
            case ORIGIN -> origin(origin);
            case CYCLES -> cycles(cycles);
        };
    }

    private static Category origin(SubgroupLevel level) {
        return switch (level) {
            case UTERINE -> new Category(0, "colour.ORIGIN.UTERINE", PlainFill.FIRST_GROUP);
            case NOT_UTERINE -> new Category(1, "colour.ORIGIN.NOT_UTERINE", PlainFill.SECOND_GROUP);
            default -> new Category(2, "colour.ORIGIN.UNKNOWN", PlainFill.UNKNOWN);
        };
    }

    private static Category cycles(int cycles) {
        if (cycles <= 0) {
            return new Category(4, "colour.CYCLES.NONE", PlainFill.UNKNOWN);
        }
        return switch ((cycles + 1) / 2) {
            case 1 -> new Category(0, "colour.CYCLES.1", PlainFill.STEP_1);
            case 2 -> new Category(1, "colour.CYCLES.3", PlainFill.STEP_2);
            case 3 -> new Category(2, "colour.CYCLES.5", PlainFill.STEP_3);
            default -> new Category(3, "colour.CYCLES.7", PlainFill.STEP_4);
        };
    }
}
