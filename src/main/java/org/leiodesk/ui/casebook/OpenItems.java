package org.leiodesk.ui.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.exposure.BodySurface;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.TimepointName;
import org.leiodesk.ui.sign.SigningWords;

/** Finds what is due and what is missing in a casebook, in the order of the visits. */
final class OpenItems {
    private final CasebookContents contents;
    private final List<OpenItem> items = new ArrayList<>();

    private OpenItems(CasebookContents contents) {
        this.contents = contents;
    }

    /** Everything open; what is due comes first. */
    static List<OpenItem> of(CasebookContents contents) {
        OpenItems found = new OpenItems(contents);
        contents.due().forEach(found::due);
        found.subject(contents.casebook().subject());
        found.diagnosis(contents.casebook());
        found.baselineScan();
        contents.casebook().cycles().forEach(found::cycle);
        found.end();
        found.reviews();
        found.signatures();
        return List.copyOf(found.items);
    }

    private void due(NextDue due) {
        boolean overdue = due.overdue(contents.today());
        CasebookTab tab = switch (due.kind()) {
            case FIRST_CYCLE, CYCLE -> CasebookTab.CYCLES;
            case SCAN -> CasebookTab.LESIONS;
            case SAFETY_VISIT, FOLLOW_UP -> CasebookTab.END;
        };
        Message what = Message.of("casebook.due." + due.kind(), due.number());
        Message when = due.from().equals(due.to())
                ? Message.of("casebook.due.on", due.on())
                : Message.of("casebook.due.between", due.on(), due.from(), due.to());
        items.add(new OpenItem(
                overdue ? Severity.WARNING : Severity.NOTE,
                Message.of(overdue ? "casebook.open.overdue" : "casebook.open.due", what, when),
                tab));
    }

    private void missing(boolean is, CasebookTab tab, String key, Object... args) {
        if (is) {
            items.add(new OpenItem(Severity.WARNING, Message.of(key, args), tab));
        }
    }

    private void subject(Subject subject) {
        boolean enrolled = subject.status() == EnrolmentStatus.ENROLLED;
        boolean failed = subject.status() == EnrolmentStatus.SCREEN_FAILURE;
        missing(subject.consentedOn() == null, CasebookTab.BASELINE, "casebook.open.consent");
        missing(enrolled && subject.enrolledOn() == null, CasebookTab.BASELINE, "casebook.open.enrolment");
        missing(
                failed && subject.screenFailureReason().isEmpty(),
                CasebookTab.BASELINE,
                "casebook.open.screenFailureReason");
        missing(subject.sex() == Sex.UNKNOWN, CasebookTab.BASELINE, "casebook.open.sex");
        missing(
                subject.birthDate() == null && subject.ageYears() == null,
                CasebookTab.BASELINE,
                "casebook.open.birthDate");
    }

    private void diagnosis(Casebook book) {
        Diagnosis diagnosis = book.diagnosis();
        missing(diagnosis == null, CasebookTab.BASELINE, "casebook.open.diagnosis");
        if (diagnosis != null) {
            missing(diagnosis.origin() == null, CasebookTab.BASELINE, "casebook.open.origin");
            missing(diagnosis.extent() == null, CasebookTab.BASELINE, "casebook.open.extent");
            missing(diagnosis.ecog() == null, CasebookTab.BASELINE, "casebook.open.ecog");
        }
    }

    private void baselineScan() {
        boolean enrolled = contents.casebook().subject().status() == EnrolmentStatus.ENROLLED;
        missing(
                enrolled && contents.analysis().tumour().baseline() == null,
                CasebookTab.LESIONS,
                "casebook.open.baselineScan");
    }

    private void cycle(Cycle cycle) {
        if (cycle.startedOn() == null) {
            return;
        }
        Casebook book = contents.casebook();
        var doses = contents.settings().doses();
        List<Administration> given = book.administrations().stream()
                .filter(dose -> dose.cycle() == cycle.number())
                .toList();
        missing(
                BodySurface.squareMetres(book.cycles(), cycle.number(), doses).isEmpty(),
                CasebookTab.CYCLES,
                "casebook.open.weight",
                cycle.number());
        missing(
                given.stream().allMatch(dose -> dose.given() == null),
                CasebookTab.CYCLES,
                "casebook.open.doses",
                cycle.number());
        missing(
                given.stream().anyMatch(OpenItems::unexplained),
                CasebookTab.CYCLES,
                "casebook.open.doseReason",
                cycle.number());
        LocalDate planned = cycle.plannedOn();
        boolean late = planned != null
                && cycle.startedOn().isComplete()
                && cycle.startedOn().earliest().isAfter(planned.plusDays(doses.cycleWindowDays()));
        missing(late && cycle.delayReason().isEmpty(), CasebookTab.CYCLES, "casebook.open.delayReason", cycle.number());
    }

    private static boolean unexplained(Administration dose) {
        return dose.planned() != null
                && dose.given() != null
                && dose.planned().unit().equals(dose.given().unit())
                && dose.planned().amount().compareTo(dose.given().amount()) != 0
                && dose.adjustment().isEmpty();
    }

    private void reviews() {
        List<ReviewedResponse> responses = contents.responses();
        long waiting = responses.stream()
                .filter(each -> each.state() == ReviewState.WAITING)
                .count();
        if (waiting > 0) {
            items.add(new OpenItem(Severity.NOTE, Message.of("casebook.open.review", waiting), CasebookTab.LESIONS));
        }
        responses.stream()
                .filter(each -> each.state() == ReviewState.OUTDATED)
                .forEach(each -> missing(
                        true,
                        CasebookTab.LESIONS,
                        "casebook.open.reviewAgain",
                        TimepointName.of(each.timepoint()),
                        each.derived().code()));
    }

    private void signatures() {
        contents.signing()
                .voided()
                .forEach(scope ->
                        missing(true, CasebookTab.OVERVIEW, "casebook.open.signatureVoid", SigningWords.scope(scope)));
    }

    private void end() {
        Casebook book = contents.casebook();
        var last = contents.analysis().lastDose();
        if (last != null && book.endOfTreatment() == null) {
            int most = contents.settings().doses().maximumEpirubicinCycles();
            boolean through = contents.cycle() >= most
                    && last.plusDays(contents.settings().cycleDays()).isBefore(contents.today());
            boolean over = book.death() != null
                    || contents.analysis().progression() != null
                    || contents.analysis().newTherapyOn() != null;
            missing(through || over, CasebookTab.END, "casebook.open.end");
        }
        if (book.death() != null) {
            missing(book.death().on() == null, CasebookTab.END, "casebook.open.deathDate");
            missing(book.death().cause().isEmpty(), CasebookTab.END, "casebook.open.deathCause");
        }
    }
}
