package org.leiodesk.endpoint.exposure;

/** What of the exposure is measured in each subject, and its unit as the tables write it. */
public enum ExposureMeasure {
    /** Cycles begun. */
    CYCLES("CYCLES"),
    /** Weeks of treatment: from the first dose to the end of the last cycle. */
    WEEKS("WEEKS"),
    /** Doses of a drug. */
    ADMINISTRATIONS("DOSES"),
    /** Sum of the doses of a drug. */
    CUMULATIVE_DOSE("MG/M2"),
    /** Sum of the doses of a drug over the weeks in which it was planned. */
    DOSE_INTENSITY("MG/M2/WEEK"),
    /** Dose intensity over that of the full doses of the protocol; without a drug: the mean of the drugs of the protocol. */
    RELATIVE_DOSE_INTENSITY("PROPORTION"),
    /** Epirubicin of this study and all before it, earlier doxorubicin as its equivalent. */
    EPIRUBICIN_EVER("MG/M2"),
    /** How late a delayed cycle began; one value a delayed cycle. */
    DELAY("DAYS");

    private final String unit;

    ExposureMeasure(String unit) {
        this.unit = unit;
    }

    public String unit() {
        return unit;
    }
}
