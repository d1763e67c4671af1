package org.leiodesk.domain;

import java.util.ArrayList;
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

/** Gathers the records of one subject into a {@link Casebook}. Lists may be filled in any order of calls. */
public final class CasebookBuilder {
    private Subject subject;
    private @Nullable Diagnosis diagnosis;
    private @Nullable EndOfTreatment endOfTreatment;
    private @Nullable Death death;
    private final List<Cycle> cycles = new ArrayList<>();
    private final List<Administration> administrations = new ArrayList<>();
    private final List<Lesion> lesions = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();
    private final List<LesionMeasurement> measurements = new ArrayList<>();
    private final List<NewTherapy> newTherapies = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<AdverseEvent> adverseEvents = new ArrayList<>();
    private final List<ConcomitantMedication> medications = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    CasebookBuilder(Subject subject) {
        this.subject = subject;
    }

    /** Takes over everything of another casebook; later calls add to it. */
    public static CasebookBuilder from(Casebook book) {
        CasebookBuilder builder = new CasebookBuilder(book.subject());
        builder.diagnosis = book.diagnosis();
        builder.endOfTreatment = book.endOfTreatment();
        builder.death = book.death();
        builder.cycles.addAll(book.cycles());
        builder.administrations.addAll(book.administrations());
        builder.lesions.addAll(book.lesions());
        builder.assessments.addAll(book.assessments());
        builder.measurements.addAll(book.measurements());
        builder.newTherapies.addAll(book.newTherapies());
        builder.contacts.addAll(book.contacts());
        builder.adverseEvents.addAll(book.adverseEvents());
        builder.medications.addAll(book.medications());
        builder.reviews.addAll(book.reviews());
        return builder;
    }

    public CasebookBuilder subject(Subject value) {
        subject = value;
        return this;
    }

    public CasebookBuilder diagnosis(@Nullable Diagnosis value) {
        diagnosis = value;
        return this;
    }

    public CasebookBuilder endOfTreatment(@Nullable EndOfTreatment value) {
        endOfTreatment = value;
        return this;
    }

    public CasebookBuilder death(@Nullable Death value) {
        death = value;
        return this;
    }

    public CasebookBuilder cycle(Cycle value) {
        cycles.add(value);
        return this;
    }

    public CasebookBuilder administration(Administration value) {
        administrations.add(value);
        return this;
    }

    public CasebookBuilder lesion(Lesion value) {
        lesions.add(value);
        return this;
    }

    public CasebookBuilder assessment(Assessment value) {
        assessments.add(value);
        return this;
    }

    public CasebookBuilder measurement(LesionMeasurement value) {
        measurements.add(value);
        return this;
    }

    public CasebookBuilder newTherapy(NewTherapy value) {
        newTherapies.add(value);
        return this;
    }

    public CasebookBuilder contact(Contact value) {
        contacts.add(value);
        return this;
    }

    public CasebookBuilder adverseEvent(AdverseEvent value) {
        adverseEvents.add(value);
        return this;
    }

    public CasebookBuilder medication(ConcomitantMedication value) {
        medications.add(value);
        return this;
    }

    public CasebookBuilder review(Review value) {
        reviews.add(value);
        return this;
    }

    public Casebook build() {
        return new Casebook(
                subject,
                diagnosis,
                cycles,
                administrations,
                lesions,
                assessments,
                measurements,
                endOfTreatment,
                newTherapies,
                death,
                contacts,
                adverseEvents,
                medications,
                reviews);
    }
}
