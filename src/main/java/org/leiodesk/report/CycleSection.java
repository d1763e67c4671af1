package org.leiodesk.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.exposure.BodySurface;
import org.leiodesk.endpoint.exposure.DoseReduction;
import org.leiodesk.endpoint.exposure.Exposure;
import org.leiodesk.report.TableLayout.Column;

/** Cycles, doses planned and given, and epirubicin so far. */
final class CycleSection {
    private static final String PER_M2 = "mg/m\u00b2";

    private final Casebook book;
    private final ProtocolSettings protocol;
    private final ReportWords words;
    private final Exposure exposure;

    CycleSection(CrfContent content, ReportWords words) {
        this.book = content.subject().casebook();
        this.protocol = content.protocol();
        this.words = words;
        this.exposure = Exposure.of(book, protocol);
    }

    void draw(PageWriter page) {
        drawCycles(page);
        drawDoses(page);
    }

    private void drawCycles(PageWriter page) {
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("cycle.number"), 5),
                        Column.left(words.get("cycle.planned"), 12),
                        Column.left(words.get("cycle.started"), 10),
                        Column.right(words.get("cycle.delay"), 7),
                        Column.left(words.get("cycle.delayReason"), 20),
                        Column.right(words.get("cycle.height"), 11),
                        Column.right(words.get("cycle.weight"), 11),
                        Column.right(
                                words.get(
                                        "cycle.bsa",
                                        words.get("bsa." + protocol.doses().bsaFormula())),
                                14),
                        Column.right("ECOG", 7)),
                7.5);
        page.heading(words.get("section.cycles"), table.headHeight());
        if (book.cycles().isEmpty()) {
            page.paragraph(words.notRecorded(), 8.5);
            return;
        }
        for (Cycle cycle : book.cycles()) {
            OptionalDouble area = BodySurface.squareMetres(book.cycles(), cycle.number(), protocol.doses());
            boolean late = delayDays(cycle) > 0;
            table.row(
                    Integer.toString(cycle.number()),
                    words.value(cycle.plannedOn()),
                    words.value(cycle.startedOn()),
                    delayText(cycle),
                    late || !cycle.delayReason().isBlank() ? words.value(cycle.delayReason()) : "",
                    words.value(cycle.heightCm(), "cm"),
                    words.value(cycle.weightKg(), "kg"),
                    area.isEmpty()
                            ? words.notRecorded()
                            : String.format(Locale.ROOT, "%.3f m\u00b2", area.getAsDouble()),
                    words.value(cycle.ecog()));
        }
        table.draw(page);
    }

    /** Days from plan to start; 0 when one of them is not a complete date. */
    private static long delayDays(Cycle cycle) {
        return cycle.plannedOn() == null || cycle.startedOn() == null
                ? 0
                : cycle.startedOn()
                        .complete()
                        .map(on -> ChronoUnit.DAYS.between(cycle.plannedOn(), on))
                        .orElse(0L);
    }

    private String delayText(Cycle cycle) {
        boolean known = cycle.plannedOn() != null
                && cycle.startedOn() != null
                && cycle.startedOn().isComplete();
        return known ? words.get("days", delayDays(cycle)) : words.notRecorded();
    }

    private void drawDoses(PageWriter page) {
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("dose.cycle"), 6),
                        Column.left(words.get("dose.date"), 12),
                        Column.left(words.get("dose.drug"), 13),
                        Column.right(words.get("dose.planned"), 10),
                        Column.right(words.get("dose.given"), 10),
                        Column.right(words.get("dose.ofPlan"), 8),
                        Column.left(words.get("dose.adjustment"), 24),
                        Column.right(words.get("dose.cumulative"), 13)),
                7.5);
        page.heading(words.get("section.doses"), table.headHeight());
        if (book.administrations().isEmpty()) {
            page.paragraph(words.notRecorded(), 8.5);
            return;
        }
        List<Administration> inOrder = new ArrayList<>(book.administrations());
        inOrder.sort(Comparator.comparing(Administration::startedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(Administration::sequence));
        for (int i = 0; i < inOrder.size(); i++) {
            Administration each = inOrder.get(i);
            boolean epirubicin = each.drug().equals(Drug.EPIRUBICIN);
            table.row(
                    words.get("dose.cycleDay", known(each.cycle()), known(each.day())),
                    span(each),
                    words.drug(each.drug()),
                    words.dose(each.planned()),
                    words.dose(each.given()),
                    ofPlan(each),
                    adjustment(each),
                    epirubicin ? cumulative(inOrder.subList(0, i + 1)) : "");
        }
        table.draw(page);
        page.paragraph(
                words.get(
                        "dose.total",
                        amount(exposure),
                        ReportWords.number(exposure.priorEpirubicinMgPerM2(), 1),
                        ReportWords.number(protocol.doses().epirubicinStopMgPerM2(), 0)),
                8);
    }

    private static String known(int number) {
        return number == 0 ? "\u2013" : Integer.toString(number);
    }

    private String span(Administration each) {
        String start = words.value(each.startedOn());
        return each.endedOn() == null || each.endedOn().equals(each.startedOn())
                ? start
                : start + " \u2013 " + each.endedOn();
    }

    private static String ofPlan(Administration each) {
        if (each.planned() == null
                || each.given() == null
                || each.planned().isZero()
                || !each.planned().unit().equals(each.given().unit())) {
            return "";
        }
        double part =
                each.given().amount().doubleValue() / each.planned().amount().doubleValue();
        return ReportWords.number(part * 100, 0) + " %";
    }

    private String adjustment(Administration each) {
        String reason = each.adjustment();
        for (DoseReduction reduction : exposure.reductions()) {
            boolean same = reduction.drug().equals(each.drug())
                    && reduction.cycle() == each.cycle()
                    && each.startedOn() != null
                    && each.startedOn()
                            .complete()
                            .filter(reduction.on()::equals)
                            .isPresent();
            if (same) {
                String levels = words.get(
                        "dose.reduced",
                        ReportWords.number(reduction.before(), 1),
                        ReportWords.number(reduction.after(), 1));
                return levels + (reason.isBlank() ? " " + words.get("dose.noReason") : " " + reason);
            }
        }
        return reason;
    }

    /** Epirubicin of this study and before it, up to the last of these administrations. */
    private String cumulative(List<Administration> upTo) {
        CasebookBuilder sofar = Casebook.of(book.subject()).diagnosis(book.diagnosis());
        book.cycles().forEach(sofar::cycle);
        upTo.forEach(sofar::administration);
        return amount(Exposure.of(sofar.build(), protocol));
    }

    /** With a sign when a dose could not be said in mg/m2, so that the sum is a lower limit. */
    private static String amount(Exposure upTo) {
        boolean unknown = upTo.drugs().stream()
                .filter(each -> each.drug().equals(Drug.EPIRUBICIN))
                .anyMatch(each -> each.unknown() > 0);
        return (unknown ? "\u2265 " : "") + ReportWords.number(upTo.cumulativeEpirubicinMgPerM2(), 1) + " " + PER_M2;
    }
}
