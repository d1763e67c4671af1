package org.leiodesk.exchange.assembly;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.AeRow;
import org.leiodesk.exchange.rows.CmRow;
import org.leiodesk.exchange.rows.DatedRow;
import org.leiodesk.exchange.rows.DmRow;
import org.leiodesk.exchange.rows.ExRow;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.SsRow;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;

/** Makes the casebook of one subject at a time. What does not fit together goes into the report. */
public final class CasebookAssembler {
    private final ImportReport report;
    private final Map<SdtmDomain, String> files;
    private final boolean zeroIsDose;

    /**
     * @param files the names of the files that were read
     * @param zeroIsDose whether a dose of 0 counts, because every dose in the study is 0 or missing
     */
    public CasebookAssembler(ImportReport report, Map<SdtmDomain, String> files, boolean zeroIsDose) {
        this.report = report;
        this.files = files;
        this.zeroIsDose = zeroIsDose;
    }

    /** The casebook of a subject, with the records of all evaluators. */
    public Casebook assemble(SubjectRows rows) {
        SubjectFindings findings = new SubjectFindings(report, files, rows.id().value());
        LocalDate firstDose = FirstDoseDate.of(rows, zeroIsDose);
        DispositionChoice disposition = new DispositionChoice(rows, findings);
        ContactDates contacts = new ContactDates(rows.id());
        CasebookBuilder casebook = Casebook.of(subject(rows, disposition, firstDose, findings));
        addDoses(rows, casebook, findings);
        LesionBook lesions = addTumour(rows, casebook, contacts, findings);
        EndOfTreatment end = disposition.endOfTreatment();
        casebook.endOfTreatment(end);
        casebook.death(DeathChoice.of(rows, disposition, findings));
        disposition.addContacts(contacts);
        addMedications(rows, firstDose, casebook, contacts, findings);
        addStatuses(rows, contacts, findings);
        addEvents(rows, casebook, findings);
        contacts.addTo(casebook);
        Casebook made = casebook.build();
        new SumComparison(findings).compare(rows, made, lesions, firstDose);
        return made;
    }

    private static Subject subject(
            SubjectRows rows, DispositionChoice disposition, @Nullable LocalDate firstDose, SubjectFindings findings) {
        DmRow dm = rows.dm();
        boolean failed = dm.screenFailure() || disposition.screenFailure();
        if (failed && firstDose != null) {
            findings.say(Severity.WARNING, SdtmDomain.DM, dm.line(), "exchange.row.treatedScreenFailure", firstDose);
        }
        boolean excluded = failed && firstDose == null;
        EnrolmentStatus status =
                dm.notAssigned() && firstDose == null ? EnrolmentStatus.SCREENING : EnrolmentStatus.ENROLLED;
        return new Subject(
                rows.id(),
                dm.subjid(),
                dm.siteId(),
                excluded ? EnrolmentStatus.SCREEN_FAILURE : status,
                dm.consent(),
                disposition.enrolledOn(),
                excluded ? disposition.screenFailureReason() : "",
                dm.sex(),
                dm.birth(),
                dm.age(),
                dm.arm(),
                dm.firstDose(),
                0);
    }

    private void addDoses(SubjectRows rows, CasebookBuilder casebook, SubjectFindings findings) {
        RecordNumbers numbers = findings.numbers(SdtmDomain.EX, rows.ex());
        for (ExRow row : rows.ex()) {
            if (row.dose() == null || zeroIsDose) {
                findings.leftOut(SdtmDomain.EX, row, "exchange.row.doseUnknown");
            }
            casebook.administration(new Administration(
                    rows.id(),
                    numbers.of(row),
                    row.cycle(),
                    row.day(),
                    row.drug(),
                    null,
                    row.dose(),
                    row.start(),
                    row.end(),
                    row.adjustment(),
                    row.batch(),
                    row.route(),
                    0));
        }
    }

    private static LesionBook addTumour(
            SubjectRows rows, CasebookBuilder casebook, ContactDates contacts, SubjectFindings findings) {
        TumourAssembly tumour = new TumourAssembly(rows, findings);
        tumour.addTo(casebook);
        new AssessmentChoice(rows, findings).addTo(casebook, tumour, contacts);
        for (LesionMeasurement measurement : tumour.measurements()) {
            contacts.keptOtherwise(SdtmDomain.TR.kind(), measurement.imagedOn());
        }
        tumour.addVisits(contacts);
        for (TrRow row : rows.tr()) {
            contacts.add(SdtmDomain.TR.kind(), tumour.numberOf(row), row.date());
        }
        for (DatedRow row : rows.leftOut()) {
            contacts.add(row.kind(), row.sequence() > 0 ? row.sequence() : row.line(), row.date());
        }
        return tumour.book();
    }

    private static void addMedications(
            SubjectRows rows,
            @Nullable LocalDate firstDose,
            CasebookBuilder casebook,
            ContactDates contacts,
            SubjectFindings findings) {
        RecordNumbers numbers = findings.numbers(SdtmDomain.CM, rows.cm());
        for (CmRow row : rows.cm()) {
            PartialDate start = row.start();
            int number = numbers.of(row);
            if (row.anticancer() && start != null && isAfter(start, firstDose)) {
                casebook.newTherapy(new NewTherapy(rows.id(), number, row.name(), start, 0));
                contacts.add(SdtmDomain.CM.kind(), number, row.end());
                contacts.add(SdtmDomain.CM.kind(), number, row.recorded());
            } else {
                if (row.anticancer() && start == null) {
                    findings.say(Severity.WARNING, SdtmDomain.CM, row, "exchange.row.therapyWithoutDate", row.name());
                } else {
                    String key = row.anticancer() ? "exchange.row.earlierTherapy" : "exchange.row.otherMedication";
                    findings.leftOut(SdtmDomain.CM, row, key);
                }
                casebook.medication(new ConcomitantMedication(
                        rows.id(), number, row.name(), row.category(), start, row.end(), row.recorded(), 0));
            }
        }
    }

    private static boolean isAfter(PartialDate start, @Nullable LocalDate firstDose) {
        return firstDose == null || start.impute(firstDose).date().isAfter(firstDose);
    }

    private static void addStatuses(SubjectRows rows, ContactDates contacts, SubjectFindings findings) {
        RecordNumbers numbers = findings.numbers(SdtmDomain.SS, rows.ss());
        for (SsRow row : rows.ss()) {
            PartialDate date = row.date();
            if (!row.dead() && date != null) {
                contacts.addFollowUp(numbers.of(row), date);
            }
        }
    }

    private static void addEvents(SubjectRows rows, CasebookBuilder casebook, SubjectFindings findings) {
        RecordNumbers numbers = findings.numbers(SdtmDomain.AE, rows.ae());
        for (AeRow row : rows.ae()) {
            casebook.adverseEvent(new AdverseEvent(
                    rows.id(),
                    numbers.of(row),
                    row.term(),
                    row.grade(),
                    row.severity(),
                    row.serious(),
                    row.relation(),
                    row.start(),
                    row.end(),
                    row.recorded(),
                    row.fatal(),
                    0));
        }
    }
}
