package org.leiodesk.ui.cycles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;

/**
 * What follows from what stands on the dose desk.
 *
 * @param bsaM2 body surface area in m2; null while height or weight is missing
 * @param capped whether the protocol's upper limit decided it
 * @param windowTo last day of the window of day 1; null while it is not planned
 * @param delayDays days from the planned to the actual day 1, negative when early; null while either is missing
 * @param lateness how that stands against the window
 * @param rows one a drug, in the order of the rows
 * @param priorMgPerM2 epirubicin and its equivalent before the study
 * @param epirubicinMgPerM2 epirubicin up to and with this cycle, that before the study counted in
 * @param limit how that stands against the limits
 */
public record DeskFacts(
        @Nullable Double bsaM2,
        boolean capped,
        @Nullable LocalDate windowTo,
        @Nullable Long delayDays,
        Lateness lateness,
        List<RowFacts> rows,
        double priorMgPerM2,
        double epirubicinMgPerM2,
        Limit limit) {
    public DeskFacts {
        rows = List.copyOf(rows);
    }

    /** How day 1 stands against its window. */
    public enum Lateness {
        UNKNOWN,
        EARLY,
        ON_TIME,
        LATE,
        TOO_LATE
    }

    /** How cumulative epirubicin stands against the limits of the protocol. */
    public enum Limit {
        BELOW,
        WARN,
        STOP
    }

    /**
     * What follows for one drug.
     *
     * @param mg milligrams on each day, empty where no dose stands or the body surface area is missing
     * @param totalMg milligrams in the whole cycle; null while none can be said
     * @param level the dose level in words
     * @param differs for each day whether the dose given is not the planned one
     */
    public record RowFacts(List<String> mg, @Nullable Double totalMg, Message level, List<Boolean> differs) {
        public RowFacts {
            mg = List.copyOf(mg);
            differs = List.copyOf(differs);
        }
    }
}
