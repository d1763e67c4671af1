package org.leiodesk.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** A casebook written briefly: a subject who consented on 2024-01-01, with dates as ISO text. */
final class CheckCase {
    static final SubjectId ID = new SubjectId("S1");
    private final CasebookBuilder book = Casebook.of(subject("2024-01-01", EnrolmentStatus.ENROLLED, 50, null));
    private int sequence;

    static Subject subject(
            @Nullable String consent, EnrolmentStatus status, @Nullable Integer age, @Nullable String birth) {
        return new Subject(ID, "S1", "", status, date(consent), null, "", Sex.FEMALE, date(birth), age, "", null, 1);
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text).orElseThrow();
    }

    CheckCase subject(Subject subject) {
        book.subject(subject);
        return this;
    }

    CasebookBuilder book() {
        return book;
    }

    CheckCase cycle(int number, @Nullable String planned, @Nullable String started, String delayReason) {
        book.cycle(new Cycle(
                ID,
                number,
                planned == null ? null : LocalDate.parse(planned),
                date(started),
                160.0,
                55.0,
                0,
                delayReason,
                1));
        return this;
    }

    CheckCase dose(int cycle, Drug drug, @Nullable Double planned, @Nullable Double given, String reason) {
        sequence++;
        book.administration(new Administration(
                ID,
                sequence,
                cycle,
                1,
                drug,
                planned == null ? null : Dose.mgPerM2(planned),
                given == null ? null : Dose.mgPerM2(given),
                PartialDate.of(LocalDate.of(2024, 2, 1).plusDays(21L * (cycle - 1))),
                null,
                reason,
                "",
                "",
                1));
        return this;
    }

    CheckCase lesion(String id, LesionKind kind) {
        return lesion(id, kind, "", "", ImagingMethod.CT, null, false, false);
    }

    CheckCase lesion(
            String id,
            LesionKind kind,
            String site,
            String organ,
            @Nullable ImagingMethod method,
            @Nullable Double slice,
            boolean irradiated,
            boolean progressed) {
        LesionRole role =
                id.startsWith("NEW") ? LesionRole.NEW : id.startsWith("NT") ? LesionRole.NON_TARGET : LesionRole.TARGET;
        book.lesion(new Lesion(
                ID,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                ++sequence,
                role,
                site,
                organ,
                kind,
                method,
                slice,
                irradiated,
                progressed,
                timepoint(0),
                null,
                1));
        return this;
    }

    CheckCase size(String id, int visit, String date, String mm) {
        return state(id, visit, date, new LesionSize.Measured(Millimetres.of(mm)));
    }

    CheckCase state(String id, int visit, String date, LesionState state) {
        book.measurement(new LesionMeasurement(
                ID,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                timepoint(visit),
                ++sequence,
                PartialDate.parse(date).orElseThrow(),
                state,
                1));
        return this;
    }

    CheckCase death(@Nullable String date) {
        book.death(new Death(ID, RecordKind.DISPOSITION, 1, date(date), "", 1));
        return this;
    }

    CheckCase contact(int number, String date) {
        book.contact(new Contact(
                ID, RecordKind.SURVIVAL_STATUS, number, PartialDate.parse(date).orElseThrow(), "", 1));
        return this;
    }

    static Timepoint timepoint(int visit) {
        return Timepoint.of(BigDecimal.valueOf(visit), "");
    }

    /** Place and key of each finding of a rule, as "place key". */
    List<String> findings(EditCheck check) {
        return check.check(book.build(), ProtocolSettings.DEFAULT).stream()
                .map(CheckCase::text)
                .toList();
    }

    private static String text(Finding finding) {
        return finding.place() + " " + finding.message().key();
    }
}
