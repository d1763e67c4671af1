package org.leiodesk.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** Casebooks with every kind of record: once with all that can be recorded, once with as little as can be. Versions are those of a first save. */
final class Samples {
    static final Evaluator READER = new Evaluator("INDEPENDENT ASSESSOR", "RADIOLOGIST 1");
    private static final Timepoint WEEK_6 = Timepoint.of(new BigDecimal("1.10"), "Week 6");
    private static final Timepoint BY_DATE = new Timepoint("2024-05-06", null, "");

    private Samples() {}

    /** Every state that a lesion can be recorded in. */
    static List<LesionState> states() {
        LesionSize measured = new LesionSize.Measured(Millimetres.of("21.4201"));
        return List.of(
                measured,
                new LesionSize.Measured(Millimetres.ZERO),
                new LesionSize.TooSmallToMeasure(),
                new LesionSize.Absent(),
                new LesionSize.NotEvaluable(""),
                new LesionSize.NotEvaluable("resected; \"on study\",\n手术"),
                new LesionSize.Split(List.of(
                        measured,
                        new LesionSize.TooSmallToMeasure(),
                        new LesionSize.Absent(),
                        new LesionSize.NotEvaluable("not in the field of view"))),
                new LesionSize.Split(List.of(measured)),
                new LesionSize.MergedInto(new LesionId("T02")),
                new NonTargetState.Present(),
                new NonTargetState.Gone(),
                new NonTargetState.UnequivocalProgression("骨病灶明显增大"),
                new NonTargetState.UnequivocalProgression(""),
                new NonTargetState.NotEvaluated("no contrast"),
                new NonTargetState.NotEvaluated(""),
                NewLesionState.EQUIVOCAL,
                NewLesionState.UNEQUIVOCAL,
                NewLesionState.NOT_SEEN);
    }

    static Casebook full(String id) {
        SubjectId subject = new SubjectId(id);
        var book = Casebook.of(new Subject(
                        subject,
                        "014",
                        "01",
                        EnrolmentStatus.ENROLLED,
                        date("2024-01-02"),
                        date("2024-01-08"),
                        "none",
                        Sex.FEMALE,
                        date("1966-11"),
                        57,
                        "TMZ+EPI",
                        date("2024-01-09"),
                        1))
                .diagnosis(new Diagnosis(
                        subject,
                        date("2023"),
                        PrimaryOrigin.UTERINE,
                        3,
                        Extent.METASTATIC,
                        List.of("Lung", "肝"),
                        "IVB",
                        1,
                        90.5,
                        0.1,
                        1))
                .cycle(new Cycle(
                        subject, 1, LocalDate.of(2024, 1, 9), date("2024-01-10"), 160.5, 55.25, 1, "platelets", 1))
                .cycle(new Cycle(subject, 2, null, null, null, null, null, "", 1))
                .administration(new Administration(
                        subject,
                        1,
                        1,
                        1,
                        Drug.EPIRUBICIN,
                        new Dose(new BigDecimal("90.00"), "mg/m2"),
                        new Dose(new BigDecimal("0.333333333333333333"), "mg"),
                        date("2024-01-10"),
                        date("2024-01-11"),
                        "reduced",
                        "B-1",
                        "INTRAVENOUS",
                        1))
                .lesion(new Lesion(
                        subject,
                        READER,
                        new LesionId("T01"),
                        3,
                        LesionRole.TARGET,
                        "left lower lobe",
                        "Lung",
                        LesionKind.BONE_WITH_SOFT_TISSUE,
                        ImagingMethod.MRI,
                        2.5,
                        true,
                        true,
                        WEEK_6,
                        date("2024-02"),
                        1))
                .assessment(new Assessment(
                        subject,
                        READER,
                        WEEK_6,
                        4,
                        date("2024-02-20"),
                        date("2024-02-21"),
                        TimepointResponse.NON_CR_NON_PD,
                        true,
                        "motion\nartefacts",
                        1))
                .endOfTreatment(new EndOfTreatment(
                        subject, 2, date("2024-06-26"), EndReason.CLINICAL_PROGRESSION, "worse pain", 1))
                .newTherapy(new NewTherapy(subject, 5, "GEMCITABINE", date("2024-07"), 1))
                .death(new Death(subject, RecordKind.DISPOSITION, 3, date("2024-09"), "disease", 1))
                .contact(new Contact(
                        subject,
                        RecordKind.MEASUREMENT,
                        91,
                        date("2024-04"),
                        "",
                        1,
                        new Contact.Visit(Evaluator.INVESTIGATOR, Timepoint.of(new BigDecimal("2.10"), "WEEK 12"))))
                .contact(new Contact(subject, RecordKind.SURVIVAL_STATUS, 1, date("2024-08-01"), "by telephone", 1))
                .contact(new Contact(subject, RecordKind.SURVIVAL_STATUS, 2, date("2024"), "", 1))
                .adverseEvent(new AdverseEvent(
                        subject,
                        1,
                        "Nausea",
                        2,
                        "MODERATE",
                        true,
                        "RELATED",
                        date("2024-01-11"),
                        date("2024-01-12"),
                        date("2024-01-13"),
                        1))
                .adverseEvent(new AdverseEvent(
                        subject, 91, "SEPSIS", null, "", true, "", date("2024-08"), date("2024-08-01"), null, true, 1))
                .medication(new ConcomitantMedication(
                        subject,
                        7,
                        "ONDANSETRON",
                        "ANTIEMETIC",
                        date("2024-01-10"),
                        date("2024-01-14"),
                        date("2024-01-15"),
                        1));
        int number = 0;
        for (LesionState state : states()) {
            number++;
            book.measurement(new LesionMeasurement(
                    subject,
                    READER,
                    new LesionId("L" + number),
                    number % 2 == 0 ? WEEK_6 : BY_DATE,
                    number,
                    date("2024-02-20"),
                    state,
                    1));
        }
        return book.build();
    }

    static Casebook least(String id) {
        SubjectId subject = new SubjectId(id);
        return Casebook.of(new Subject(
                        subject,
                        "",
                        "",
                        EnrolmentStatus.SCREENING,
                        null,
                        null,
                        "",
                        Sex.UNKNOWN,
                        null,
                        null,
                        "",
                        null,
                        1))
                .diagnosis(new Diagnosis(subject, null, null, null, null, List.of(), "", null, 0, 0, 1))
                .administration(
                        new Administration(subject, 1, 0, 0, new Drug("X"), null, null, null, null, "", "", "", 1))
                .lesion(new Lesion(
                        subject,
                        Evaluator.INVESTIGATOR,
                        new LesionId("NEW01"),
                        1,
                        LesionRole.NEW,
                        "",
                        "",
                        LesionKind.NEVER_MEASURABLE,
                        null,
                        null,
                        false,
                        false,
                        BY_DATE,
                        null,
                        1))
                .assessment(new Assessment(subject, Evaluator.INVESTIGATOR, BY_DATE, 0, null, null, null, false, "", 1))
                .endOfTreatment(new EndOfTreatment(subject, 1, null, EndReason.OTHER, "", 1))
                .death(new Death(subject, RecordKind.SUBJECT, 0, null, "", 1))
                .adverseEvent(new AdverseEvent(subject, 1, "", null, "", null, "", null, null, null, 1))
                .medication(new ConcomitantMedication(subject, 1, "", "", null, null, null, 1))
                .build();
    }

    /** With an agreed and an overridden response. */
    static Casebook reviewed(String id) {
        SubjectId subject = new SubjectId(id);
        Signer signer = new Signer(
                "li",
                "Li Na",
                Role.INVESTIGATOR,
                Instant.parse("2024-03-11T02:15:30.123456789Z"),
                ZoneId.of("Asia/Shanghai"));
        return CasebookBuilder.from(least(id))
                .review(new Review(subject, READER, WEEK_6, TimepointResponse.SD, TimepointResponse.SD, "", signer, 1))
                .review(new Review(
                        subject,
                        Evaluator.INVESTIGATOR,
                        BY_DATE,
                        TimepointResponse.NON_CR_NON_PD,
                        TimepointResponse.PD,
                        "The effusion has grown",
                        signer,
                        1))
                .build();
    }

    static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }
}
