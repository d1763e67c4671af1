package org.leiodesk.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;

/**
 * Everything that was collected about one subject, of all evaluators. Lists are in the order of their sequence numbers.
 *
 * @param subject consent, enrolment, demographics
 * @param diagnosis null when not yet recorded
 * @param endOfTreatment null while treatment goes on or when not recorded
 * @param death null when not known to have died
 * @param reviews what the investigator decided about derived responses; no derivation uses it
 */
public record Casebook(
        Subject subject,
        @Nullable Diagnosis diagnosis,
        List<Cycle> cycles,
        List<Administration> administrations,
        List<Lesion> lesions,
        List<Assessment> assessments,
        List<LesionMeasurement> measurements,
        @Nullable EndOfTreatment endOfTreatment,
        List<NewTherapy> newTherapies,
        @Nullable Death death,
        List<Contact> contacts,
        List<AdverseEvent> adverseEvents,
        List<ConcomitantMedication> medications,
        List<Review> reviews) {
    public Casebook {
        cycles = List.copyOf(cycles);
        administrations = List.copyOf(administrations);
        lesions = List.copyOf(lesions);
        assessments = List.copyOf(assessments);
        measurements = List.copyOf(measurements);
        newTherapies = List.copyOf(newTherapies);
        contacts = List.copyOf(contacts);
        adverseEvents = List.copyOf(adverseEvents);
        medications = List.copyOf(medications);
        reviews = List.copyOf(reviews);
    }

    public static CasebookBuilder of(Subject subject) {
        return new CasebookBuilder(subject);
    }
}
