package org.leiodesk.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.report.TableLayout.Column;

/** Lesions over time with sums and responses; more time points than a page is wide continue in another block. */
final class LesionSection {
    private static final int COLUMNS = 6;

    /** One column: the baseline has no evaluation. */
    private record Slot(
            Timepoint timepoint,
            LocalDate earliest,
            LocalDate latest,
            SumOfDiameters sum,
            @Nullable TimepointEvaluation evaluation) {}

    private final CrfContent content;
    private final ReportWords words;
    private final TumourEvaluation tumour;
    private final LesionWords states;

    LesionSection(CrfContent content, ReportWords words) {
        this.content = content;
        this.words = words;
        this.tumour = content.subject().tumour();
        this.states = new LesionWords(words);
    }

    void draw(PageWriter page) {
        page.heading(words.get("section.lesions"), 60);
        List<Slot> slots = slots();
        if (slots.isEmpty()) {
            page.paragraph(words.notRecorded(), 8.5);
            return;
        }
        page.paragraph(words.get("lesion.legend", evaluator()), 7.5);
        page.down(3);
        for (int from = 0; from < slots.size(); from += COLUMNS) {
            block(slots.subList(from, Math.min(slots.size(), from + COLUMNS)))
                    .together()
                    .draw(page);
        }
        tumour.findings().forEach(finding -> page.paragraph(words.sentence(finding.message()), 7.5));
    }

    private String evaluator() {
        return content.evaluator().equals(Evaluator.INVESTIGATOR)
                ? words.get("investigator")
                : content.evaluator().toString();
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        BaselineEvaluation baseline = tumour.baseline();
        if (baseline != null) {
            slots.add(new Slot(
                    baseline.timepoint(), baseline.earliest(), baseline.latest().date(), baseline.sum(), null));
        }
        for (TimepointEvaluation each : tumour.timepoints()) {
            slots.add(new Slot(each.timepoint(), each.earliest(), each.latest().date(), each.sum(), each));
        }
        return slots;
    }

    private TableLayout block(List<Slot> slots) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.left(words.get("lesion.lesion"), 8.5));
        columns.add(Column.left(words.get("lesion.site"), 12));
        for (int i = 0; i < COLUMNS; i++) {
            columns.add(Column.right(i < slots.size() ? heading(slots.get(i)) : "", 11.7));
        }
        TableLayout table = new TableLayout(columns, 7.5);
        for (LesionRole role : LesionRole.values()) {
            for (Lesion lesion : lesions(role)) {
                table.row(cells(
                        lesion.id().value(), states.describe(lesion), slots, slot -> state(lesion, slot.timepoint())));
            }
        }
        table.strong(cells(words.get("lesion.sum"), "mm", slots, LesionSection::sum), true);
        table.row(cells(
                words.get("lesion.fromBaseline"),
                "%",
                slots,
                slot -> change(slot, slot.sum().baseline())));
        table.row(cells(
                words.get("lesion.fromNadir"),
                "%",
                slots,
                slot -> change(slot, slot.sum().nadir())));
        derived(table, slots);
        return table;
    }

    private void derived(TableLayout table, List<Slot> slots) {
        table.row(cells(
                words.get("lesion.target"),
                "",
                slots,
                slot -> response(slot, each -> each.target().value().name())));
        table.row(cells(
                words.get("lesion.nonTarget"),
                "",
                slots,
                slot -> response(slot, each -> each.nonTarget().value().code())));
        table.row(cells(
                words.get("lesion.new"),
                "",
                slots,
                slot -> response(
                        slot, each -> words.get("newLesion." + each.newLesion().value()))));
        table.strong(
                cells(
                        words.get("lesion.overall"),
                        words.get("lesion.derived"),
                        slots,
                        slot -> response(slot, each -> each.overall().value().code())),
                true);
        table.row(cells(words.get("lesion.own"), evaluator(), slots, slot -> own(slot.timepoint())));
    }

    private List<String> cells(String first, String second, List<Slot> slots, Function<Slot, String> cell) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        for (int i = 0; i < COLUMNS; i++) {
            cells.add(i < slots.size() ? cell.apply(slots.get(i)) : "");
        }
        return cells;
    }

    private String heading(Slot slot) {
        String dates = slot.earliest().equals(slot.latest())
                ? slot.latest().toString()
                : slot.earliest() + " \u2013 " + slot.latest();
        return words.timepoint(slot.timepoint()) + "\n" + dates;
    }

    private List<Lesion> lesions(LesionRole role) {
        return content.subject().casebook().lesions().stream()
                .filter(lesion -> lesion.evaluator().equals(content.evaluator()) && lesion.role() == role)
                .sorted(Comparator.comparing(Lesion::id))
                .toList();
    }

    private String state(Lesion lesion, Timepoint timepoint) {
        String states = content.subject().casebook().measurements().stream()
                .filter(each -> each.evaluator().equals(content.evaluator())
                        && each.lesion().equals(lesion.id())
                        && each.timepoint().equals(timepoint))
                .map(LesionMeasurement::state)
                .map(this.states::state)
                .collect(Collectors.joining("; "));
        return states.isEmpty() ? "\u2013" : states;
    }

    private static String sum(Slot slot) {
        return slot.sum().isComplete()
                ? slot.sum().measured().toString()
                : slot.sum().contributions().isEmpty()
                        ? "\u2013"
                        : "(" + slot.sum().measured() + ")";
    }

    private static String change(Slot slot, @Nullable Millimetres from) {
        if (slot.evaluation() == null || from == null || !slot.sum().isComplete() || from.equals(Millimetres.ZERO)) {
            return "\u2013";
        }
        double before = from.toDouble();
        return ReportWords.percent((slot.sum().measured().toDouble() - before) / before * 100);
    }

    private String response(Slot slot, Function<TimepointEvaluation, String> part) {
        if (slot.evaluation() == null) {
            return "";
        }
        String response = part.apply(slot.evaluation());
        if (response.isEmpty() || response.equals("NOT_APPLICABLE")) {
            return words.get("notApplicable");
        }
        // The column is too narrow for NON-CR/NON-PD in one line.
        return response.replace("/", "/\n");
    }

    private String own(Timepoint timepoint) {
        if (tumour.baseline() != null && tumour.baseline().timepoint().equals(timepoint)) {
            return "";
        }
        return content.subject().casebook().assessments().stream()
                .filter(each -> each.evaluator().equals(content.evaluator())
                        && each.timepoint().equals(timepoint)
                        && each.response() != null)
                .map(Assessment::response)
                .map(response -> response.code())
                .findFirst()
                .orElse(words.notRecorded());
    }
}
