package org.leiodesk.report;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** Casebooks of nobody. */
final class FictionalCasebook {
    private static final SubjectId ID = new SubjectId("S-014");
    private static final LocalDate START = LocalDate.of(2024, 1, 15);

    private FictionalCasebook() {}

    /** A subject of whom only the number is known. */
    static Casebook empty() {
        return Casebook.of(Subject.screened(ID)).build();
    }

    /**
     * Six cycles with a delay, a reduction and a dose left out; PR at week 6, confirmed at week 12, then growth and a new lesion at week 42; eight time
     * points, so that the lesions need two blocks.
     */
    static Casebook full() {
        CasebookBuilder book = Casebook.of(new Subject(
                        ID,
                        "S-014",
                        "01",
                        EnrolmentStatus.ENROLLED,
                        PartialDate.of(START.minusDays(14)),
                        PartialDate.of(START.minusDays(3)),
                        "",
                        Sex.FEMALE,
                        new PartialDate(1966, 5, 0),
                        57,
                        "",
                        null,
                        1))
                .diagnosis(new Diagnosis(
                        ID,
                        new PartialDate(2023, 12, 0),
                        PrimaryOrigin.UTERINE,
                        3,
                        Extent.METASTATIC,
                        List.of("肺", "liver", "pelvic lymph nodes"),
                        "IVB",
                        1,
                        0,
                        60,
                        1));
        cycles(book);
        lesions(book);
        return book.endOfTreatment(new EndOfTreatment(
                        ID, 1, PartialDate.of(START.plusDays(294)), EndReason.PROGRESSIVE_DISEASE, "新发肝转移", 1))
                .newTherapy(new NewTherapy(ID, 1, "Trabectedin", new PartialDate(2024, 11, 0), 1))
                .contact(new Contact(ID, RecordKind.SURVIVAL_STATUS, 1, new PartialDate(2025, 1, 20), "by phone", 1))
                .death(new Death(ID, RecordKind.SURVIVAL_STATUS, 1, new PartialDate(2025, 3, 2), "progression", 1))
                .build();
    }

    private static void cycles(CasebookBuilder book) {
        int sequence = 1;
        for (int c = 1; c <= 6; c++) {
            LocalDate planned = START.plusDays(21L * (c - 1) + (c > 3 ? 7 : 0));
            LocalDate started = c == 3 ? planned.plusDays(7) : planned;
            book.cycle(new Cycle(
                    ID,
                    c,
                    planned,
                    PartialDate.of(started),
                    c == 1 ? 160.0 : null,
                    c == 4 ? null : 55.0 - c * 0.4,
                    1,
                    c == 3 ? "中性粒细胞 0.8 ×10^9/L on the planned day, platelets 61; repeated until recovered" : "",
                    1));
            for (int d = 1; d <= 5; d++) {
                boolean left = c == 2 && d == 5;
                book.administration(dose(
                        sequence++,
                        c,
                        d,
                        Drug.TEMOZOLOMIDE,
                        started.plusDays(d - 1),
                        c < 4 ? 200 : 150,
                        left ? 0 : c < 3 ? 200 : 150,
                        left ? "vomiting, left out" : c == 3 ? "nadir ANC 0.4" : ""));
            }
            book.administration(dose(sequence++, c, 1, Drug.EPIRUBICIN, started, 90, c == 5 ? 67.5 : 90, ""));
        }
    }

    private static Administration dose(
            int sequence, int cycle, int day, Drug drug, LocalDate on, double planned, double given, String why) {
        return new Administration(
                ID,
                sequence,
                cycle,
                day,
                drug,
                Dose.mgPerM2(planned),
                Dose.mgPerM2(given),
                PartialDate.of(on),
                null,
                why,
                "",
                "",
                1);
    }

    private static void lesions(CasebookBuilder book) {
        lesion(book, "T01", LesionRole.TARGET, "Lung, right lower lobe", LesionKind.SOFT_TISSUE, 1);
        lesion(book, "T02", LesionRole.TARGET, "Pelvic lymph node", LesionKind.LYMPH_NODE, 2);
        lesion(book, "T03", LesionRole.TARGET, "肝 S6", LesionKind.SOFT_TISSUE, 3);
        lesion(book, "NT01", LesionRole.NON_TARGET, "Sacrum", LesionKind.BONE, 4);
        lesion(book, "NEW01", LesionRole.NEW, "Liver S4", LesionKind.SOFT_TISSUE, 5);
        String[][] sizes = {
            {"32.0", "21.0", "40.0"},
            {"25.0", "14.0", "24.0"},
            {"18.5", "9.0", "s"},
            {"18.0", "9.0", "s"},
            {"n", "9.0", "0"},
            {"18.5", "9.5", "0"},
            {"20.0", "9.0", "6.0+5.0"},
            {"28.0", "12.0", "14.25"}
        };
        TimepointResponse[] own = {
            null,
            TimepointResponse.SD,
            TimepointResponse.PR,
            TimepointResponse.PR,
            TimepointResponse.NE,
            null,
            TimepointResponse.PR,
            TimepointResponse.PD
        };
        int sequence = 1;
        for (int t = 0; t < sizes.length; t++) {
            Timepoint timepoint = Timepoint.of(BigDecimal.valueOf(t), t == 0 ? "Baseline" : "Week " + 6 * t);
            PartialDate on = PartialDate.of(START.plusDays(42L * t - (t == 0 ? 5 : 0)));
            for (int lesion = 0; lesion < 3; lesion++) {
                measurement(book, "T0" + (lesion + 1), timepoint, sequence++, on, size(sizes[t][lesion]));
            }
            measurement(book, "NT01", timepoint, sequence++, on, new NonTargetState.Present());
            if (t == 7) {
                measurement(book, "NEW01", timepoint, sequence++, on, NewLesionState.UNEQUIVOCAL);
            }
            book.assessment(new Assessment(ID, Evaluator.INVESTIGATOR, timepoint, t, on, on, own[t], true, "", 1));
        }
    }

    private static LesionState size(String typed) {
        if (typed.contains("+")) {
            return new LesionSize.Split(List.of(
                    size(typed.substring(0, typed.indexOf('+'))) instanceof LesionSize a ? a : fail(),
                    size(typed.substring(typed.indexOf('+') + 1)) instanceof LesionSize b ? b : fail()));
        }
        return switch (typed) {
            case "s" -> new LesionSize.TooSmallToMeasure();
            case "0" -> new LesionSize.Absent();
            case "n" -> new LesionSize.NotEvaluable("motion artefact");
            default -> new LesionSize.Measured(Millimetres.of(typed));
        };
    }

    private static LesionSize fail() {
        throw new IllegalArgumentException("A fragment is a size");
    }

    private static void lesion(
            CasebookBuilder book, String id, LesionRole role, String site, LesionKind kind, int sequence) {
        book.lesion(new Lesion(
                ID,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                sequence,
                role,
                site,
                site,
                kind,
                ImagingMethod.CT,
                5.0,
                false,
                false,
                Timepoint.of(BigDecimal.ZERO, "Baseline"),
                PartialDate.of(START.minusDays(5)),
                1));
    }

    private static void measurement(
            CasebookBuilder book, String id, Timepoint at, int sequence, PartialDate on, LesionState state) {
        book.measurement(
                new LesionMeasurement(ID, Evaluator.INVESTIGATOR, new LesionId(id), at, sequence, on, state, 1));
    }
}
