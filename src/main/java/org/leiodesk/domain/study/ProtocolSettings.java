package org.leiodesk.domain.study;

/**
 * Every protocol choice that a number depends on (study.md, exchange.md "Protocol file"). Days are days.
 *
 * @param cycleDays length of a cycle; 1 to 365
 * @param assessmentIntervalDays from one tumour assessment to the next; 1 to 365
 * @param assessmentWindowDays days an assessment may be early or late; 0 to 60
 * @param baselineWindowDays days a baseline scan may lie before cycle 1 day 1; 0 to 365
 * @param response choices of the best overall response
 * @param pfsRule how progression-free survival is censored
 * @param confidenceLevel level of every interval, between 0 and 1
 * @param ctcaeVersion version of the toxicity criteria
 * @param doses dose settings
 * @param confirmed whether the investigator has confirmed these settings
 */
public record ProtocolSettings(
        int cycleDays,
        int assessmentIntervalDays,
        int assessmentWindowDays,
        int baselineWindowDays,
        ResponseSettings response,
        PfsRule pfsRule,
        double confidenceLevel,
        String ctcaeVersion,
        DoseSettings doses,
        boolean confirmed) {
    public static final ProtocolSettings DEFAULT = new ProtocolSettings(
            21, 42, 7, 28, ResponseSettings.DEFAULT, PfsRule.A, 0.95, "5.0", DoseSettings.DEFAULT, false);

    public ProtocolSettings withResponse(ResponseSettings changed) {
        return new ProtocolSettings(
                cycleDays,
                assessmentIntervalDays,
                assessmentWindowDays,
                baselineWindowDays,
                changed,
                pfsRule,
                confidenceLevel,
                ctcaeVersion,
                doses,
                confirmed);
    }

    public ProtocolSettings withPfsRule(PfsRule changed) {
        return new ProtocolSettings(
                cycleDays,
                assessmentIntervalDays,
                assessmentWindowDays,
                baselineWindowDays,
                response,
                changed,
                confidenceLevel,
                ctcaeVersion,
                doses,
                confirmed);
    }

    public ProtocolSettings withConfirmed(boolean changed) {
        return new ProtocolSettings(
                cycleDays,
                assessmentIntervalDays,
                assessmentWindowDays,
                baselineWindowDays,
                response,
                pfsRule,
                confidenceLevel,
                ctcaeVersion,
                doses,
                changed);
    }
}
