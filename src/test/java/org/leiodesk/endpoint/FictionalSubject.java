package org.leiodesk.endpoint;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** A subject made up for a test, in days after {@link #DAY_0}; every record gets the next sequence number from 1. */
public final class FictionalSubject {
    public static final LocalDate DAY_0 = LocalDate.of(2024, 1, 8);

    private final SubjectId id;
    private final CasebookBuilder book;
    private int sequence;

    private FictionalSubject(String id) {
        this.id = new SubjectId(id);
        this.book = Casebook.of(subject(this.id, null));
    }

    /** Enrolled, and nothing else. */
    public static FictionalSubject enrolled(String id) {
        return new FictionalSubject(id);
    }

    /** Enrolled and given epirubicin on day 0. */
    public static FictionalSubject treated(String id) {
        return new FictionalSubject(id).dose(0, 90);
    }

    public static PartialDate day(int day) {
        return PartialDate.of(DAY_0.plusDays(day));
    }

    /** States a first dose as an imported table does. */
    public FictionalSubject declaredFirstDose(PartialDate on) {
        book.subject(subject(id, on));
        return this;
    }

    /** Epirubicin in mg/m2 on a day. */
    public FictionalSubject dose(int day, double mgPerM2) {
        return administration(0, Drug.EPIRUBICIN, Dose.mgPerM2(mgPerM2), Dose.mgPerM2(mgPerM2), day(day), null);
    }

    public FictionalSubject administration(
            int cycle,
            Drug drug,
            @Nullable Dose planned,
            @Nullable Dose given,
            @Nullable PartialDate from,
            @Nullable PartialDate to) {
        book.administration(
                new Administration(id, ++sequence, cycle, 0, drug, planned, given, from, to, "", "", "", 0));
        return this;
    }

    /** A target of a size at baseline, day -3. */
    public FictionalSubject target(String lesion, String mm) {
        return lesion(lesion, LesionRole.TARGET).seen(lesion, 0, -3, size(mm));
    }

    public FictionalSubject lesion(String lesion, LesionRole role) {
        book.lesion(new Lesion(
                id,
                Evaluator.INVESTIGATOR,
                new LesionId(lesion),
                ++sequence,
                role,
                "LUNG",
                "LUNG",
                LesionKind.SOFT_TISSUE,
                null,
                null,
                false,
                false,
                timepoint(0),
                null,
                0));
        return this;
    }

    /** A lesion measured at a visit; an empty size is not evaluable. */
    public FictionalSubject measured(String lesion, int visit, int day, String mm) {
        return seen(lesion, visit, day, size(mm));
    }

    public FictionalSubject seen(String lesion, int visit, int day, LesionState state) {
        book.measurement(new LesionMeasurement(
                id, Evaluator.INVESTIGATOR, new LesionId(lesion), timepoint(visit), ++sequence, day(day), state, 0));
        return this;
    }

    public FictionalSubject newTherapy(PartialDate on) {
        book.newTherapy(new NewTherapy(id, ++sequence, "PAZOPANIB", on, 0));
        return this;
    }

    public FictionalSubject endOfTreatment(int day, EndReason reason) {
        book.endOfTreatment(new EndOfTreatment(id, ++sequence, day(day), reason, "", 0));
        return this;
    }

    public FictionalSubject death(PartialDate on) {
        book.death(new Death(id, RecordKind.SUBJECT, 0, on, "", 0));
        return this;
    }

    public FictionalSubject contact(PartialDate on) {
        book.contact(new Contact(id, RecordKind.SURVIVAL_STATUS, ++sequence, on, "", 0));
        return this;
    }

    /** For records that this class has no word for. */
    public CasebookBuilder book() {
        return book;
    }

    public SubjectId id() {
        return id;
    }

    public Casebook build() {
        return book.build();
    }

    private static Subject subject(SubjectId id, @Nullable PartialDate declared) {
        return new Subject(
                id, id.value(), "", EnrolmentStatus.ENROLLED, null, null, "", Sex.FEMALE, null, null, "", declared, 0);
    }

    private static Timepoint timepoint(int visit) {
        return Timepoint.of(BigDecimal.valueOf(visit), "");
    }

    private static LesionState size(String mm) {
        return mm.isEmpty() ? new LesionSize.NotEvaluable("") : new LesionSize.Measured(Millimetres.of(mm));
    }
}
