package org.leiodesk.check.rule;

import org.leiodesk.base.LesionId;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.Timepoint;

/**
 * The places of a casebook that a finding can point to, as stable strings, so that a screen can show it beside the item.
 *
 * <table>
 *   <caption>Places</caption>
 *   <tr><td>{@code subject.consentedOn}, {@code subject.enrolledOn}, {@code subject.ageYears}</td><td>an item of the subject</td></tr>
 *   <tr><td>{@code diagnosis.priorTherapy}</td><td>earlier anthracyclines</td></tr>
 *   <tr><td>{@code lesion:T01}</td><td>a lesion as identified</td></tr>
 *   <tr><td>{@code measurement:T01:2}</td><td>a lesion at the time point with key 2</td></tr>
 *   <tr><td>{@code assessment:2}</td><td>the assessment at the time point with key 2</td></tr>
 *   <tr><td>{@code cycle:3}</td><td>cycle 3</td></tr>
 *   <tr><td>{@code dose:3:1:EPIRUBICIN}</td><td>the drug on day 1 of cycle 3</td></tr>
 *   <tr><td>{@code endOfTreatment}</td><td>that record</td></tr>
 *   <tr><td>{@code contact:4}, {@code newTherapy:1}, {@code adverseEvent:7}</td><td>by sequence number</td></tr>
 * </table>
 */
public final class Place {
    public static final String CONSENTED_ON = "subject.consentedOn";
    public static final String ENROLLED_ON = "subject.enrolledOn";
    public static final String AGE = "subject.ageYears";
    public static final String PRIOR_THERAPY = "diagnosis.priorTherapy";
    public static final String END_OF_TREATMENT = "endOfTreatment";

    private Place() {}

    public static String lesion(LesionId lesion) {
        return "lesion:" + lesion;
    }

    public static String measurement(LesionMeasurement measurement) {
        return "measurement:" + measurement.lesion() + ":"
                + measurement.timepoint().key();
    }

    public static String assessment(Timepoint timepoint) {
        return "assessment:" + timepoint.key();
    }

    public static String cycle(int number) {
        return "cycle:" + number;
    }

    public static String dose(Administration administration) {
        return "dose:" + administration.cycle() + ":" + administration.day() + ":"
                + administration.drug().name();
    }

    public static String contact(int sequence) {
        return "contact:" + sequence;
    }

    public static String newTherapy(int sequence) {
        return "newTherapy:" + sequence;
    }

    public static String adverseEvent(int sequence) {
        return "adverseEvent:" + sequence;
    }
}
