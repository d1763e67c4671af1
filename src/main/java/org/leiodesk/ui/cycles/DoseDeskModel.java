package org.leiodesk.ui.cycles;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.form.Forms;
import org.leiodesk.service.CycleEntry;
import org.leiodesk.ui.change.Previewing;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.field.FormModel;
import org.leiodesk.ui.field.SaveFlow;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** One cycle on the dose desk: its day 1, the body it is dosed for, and the doses, with what follows from them while typing. */
public final class DoseDeskModel {
    /**
     * How a cycle is saved.
     *
     * @param cycle saves it with its doses and a reason; called in the background
     * @param preview what a change would change of what is derived
     */
    public record Saving(BiFunction<CycleEntry, String, Outcome<CycleEntry>> cycle, Previewing preview) {}

    private final ProtocolSettings settings;
    private final Saving saving;
    private final Runnable afterSaving;
    private final FormModel<Cycle> head;
    private final List<DoseRow> rows;
    private final SaveFlow flow;
    private final ReadOnlyObjectWrapper<@Nullable DeskFacts> facts = new ReadOnlyObjectWrapper<>(this, "facts", null);
    private final ReadOnlyObjectWrapper<List<Change>> conflict =
            new ReadOnlyObjectWrapper<>(this, "conflict", List.of());
    private final ReadOnlyObjectWrapper<List<Administration>> others =
            new ReadOnlyObjectWrapper<>(this, "others", List.of());
    private Casebook book;
    private boolean filling;

    /** @param afterSaving reads the casebook again */
    public DoseDeskModel(
            Casebook book,
            ProtocolSettings settings,
            Saving saving,
            Runnable afterSaving,
            Background background,
            Clock clock) {
        this.book = book;
        this.settings = settings;
        this.saving = saving;
        this.afterSaving = afterSaving;
        flow = new SaveFlow(background, clock);
        head = new FormModel<>(Forms.CYCLE, NextCycle.after(book.subject().id(), book.cycles(), settings));
        rows = List.of(
                new DoseRow(Drug.TEMOZOLOMIDE, settings.doses().temozolomideDays()), new DoseRow(Drug.EPIRUBICIN, 1));
        head.form().items().forEach(item -> head.text(item.id()).addListener((property, was, is) -> typed()));
        rows.forEach(row -> row.listen((property, was, is) -> typed()));
        showNext();
    }

    private void typed() {
        if (filling) {
            return;
        }
        recompute();
        if (changed()) {
            flow.status().edited();
        } else {
            flow.status().untouched();
        }
    }

    private void recompute() {
        facts.set(new DeskSums(book, settings).of(cycleTyped(), DeskEntry.doses(cycleTyped(), rows), rows));
    }

    public FormModel<Cycle> head() {
        return head;
    }

    /** A row a drug. */
    public List<DoseRow> rows() {
        return rows;
    }

    public SaveFlow flow() {
        return flow;
    }

    public ProtocolSettings settings() {
        return settings;
    }

    /** What follows from what is typed. */
    public ReadOnlyObjectProperty<@Nullable DeskFacts> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** What someone else changed meanwhile; empty while nobody did. */
    public ReadOnlyObjectProperty<List<Change>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** Doses of the cycle that have no place in the grid, such as imported ones over several days; shown as they are. */
    public ReadOnlyObjectProperty<List<Administration>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** Number of the cycle on the desk. */
    public int number() {
        return head.shown().number();
    }

    public boolean isNew() {
        return head.shown().version() == 0;
    }

    public boolean changed() {
        return head.changedProperty().get() || rows.stream().anyMatch(DoseRow::changed);
    }

    /** What stands in every field and the reason for the change, exactly as typed; empty when nothing is changed. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        if (changed()) {
            head.form()
                    .items()
                    .forEach(item -> texts.put(item.id(), head.text(item.id()).get()));
            rows.forEach(row -> row.putTexts(texts));
        }
        return flow.reason().with(texts);
    }

    /**
     * Types it again into the cycle on the desk; when that is not the version it was typed from, both values are told.
     *
     * @param version the version of the cycle from which it was typed
     */
    void typeTexts(int version, Map<String, String> again) {
        head.typeTexts(again);
        rows.forEach(row -> row.typeTexts(again));
        flow.reason().type(again);
        if (changed() && version != head.shown().version()) {
            conflict.set(changesFrom(storedCycle()));
        }
    }

    /** Puts a stored cycle on the desk, in place of whatever was typed. */
    public void show(Cycle cycle) {
        fill(() -> {
            List<Administration> doses = dosesOf(cycle.number());
            head.show(cycle);
            rows.forEach(row -> row.show(doses));
            others.set(doses.stream()
                    .filter(dose -> rows.stream().noneMatch(row -> row.holds(dose)))
                    .toList());
        });
    }

    /** Puts the next cycle on the desk, filled in from the last. */
    public void showNext() {
        fill(() -> {
            Cycle next = NextCycle.after(book.subject().id(), book.cycles(), settings);
            head.show(next);
            head.takeAsUnchanged();
            rows.forEach(row -> {
                row.show(List.of());
                row.plan(NextCycle.plannedDose(row.drug(), next.number(), book, settings));
            });
            others.set(List.of());
        });
    }

    private void fill(Runnable filler) {
        filling = true;
        filler.run();
        filling = false;
        conflict.set(List.of());
        flow.stopAsking();
        flow.status().untouched();
        recompute();
    }

    private List<Administration> dosesOf(int cycle) {
        return book.administrations().stream()
                .filter(dose -> dose.cycle() == cycle)
                .toList();
    }

    /** The casebook as it is stored now; what was typed is kept, and where it collides with another's change, both values are told. */
    public void stored(Casebook now) {
        List<Administration> before = dosesOf(number());
        book = now;
        Cycle cycle = now.cycles().stream()
                .filter(each -> each.number() == number())
                .findFirst()
                .orElse(null);
        if (!changed()) {
            SaveStatus.State state = flow.status().stateProperty().get();
            if (cycle == null) {
                showNext();
            } else {
                show(cycle);
            }
            if (state instanceof SaveStatus.State.Saved at) {
                flow.status().saved(at.at());
            }
        } else if (cycle != null
                && (cycle.version() != head.shown().version()
                        || !dosesOf(number()).equals(before))) {
            conflict.set(changesFrom(cycle));
            recompute();
        } else {
            recompute();
        }
    }

    private List<Change> changesFrom(Cycle cycle) {
        List<Change> changes = new ArrayList<>(head.changesFrom(cycle));
        List<Administration> doses = dosesOf(cycle.number());
        rows.forEach(row -> changes.addAll(row.changesFrom(doses)));
        return changes;
    }

    private Cycle storedCycle() {
        return book.cycles().stream()
                .filter(each -> each.number() == number())
                .findFirst()
                .orElse(head.shown());
    }

    /** The answer "keep mine": what was typed is an amendment of what is stored now. */
    public void keepMine() {
        filling = true;
        head.rebase(storedCycle());
        head.showFindings(List.of());
        rows.forEach(row -> row.rebase(dosesOf(number())));
        filling = false;
        conflict.set(List.of());
        typed();
    }

    /** Puts back what is stored. */
    public void discard() {
        Cycle stored = storedCycle();
        if (stored.version() == 0) {
            showNext();
        } else {
            show(stored);
        }
    }

    /** Fills every dose with the planned one; on a cycle without day 1 that is the planned day. */
    public void giveAsPlanned() {
        if (head.text("startedOn").get().isEmpty()
                && !head.text("plannedOn").get().isEmpty()) {
            head.text("startedOn").set(head.text("plannedOn").get());
        }
        rows.forEach(DoseRow::giveAsPlanned);
    }

    /** Saves the cycle with its doses. */
    public void save(Runnable then) {
        if (!changed()) {
            then.run();
            return;
        }
        if (!conflict.get().isEmpty()) {
            return;
        }
        Outcome<Cycle> cycle = head.record();
        List<Finding> refusals = new ArrayList<>(cycle.findings());
        refusals.addAll(DeskEntry.refusals(Objects.requireNonNull(facts.get()), head, rows));
        if (!refusals.isEmpty() || !(cycle instanceof Outcome.Done<Cycle> typed)) {
            head.showFindings(refusals);
            return;
        }
        CycleEntry entry = new CycleEntry(typed.value(), DeskEntry.doses(typed.value(), rows));
        flow.save(
                isNew() ? null : question(entry),
                reason -> saving.cycle().apply(entry, reason),
                saved -> {
                    taken(saved.value());
                    head.showFindings(saved.findings().stream()
                            .filter(finding -> DeskEntry.concerns(finding, number()))
                            .toList());
                    afterSaving.run();
                    then.run();
                },
                reasons -> {
                    head.showFindings(DeskEntry.placed(reasons));
                    afterSaving.run();
                });
    }

    private SaveFlow.Question question(CycleEntry entry) {
        return new SaveFlow.Question(
                Message.of("casebook.cycle", number()),
                changesFrom(storedCycle()),
                () -> saving.preview().of(book -> Amended.cycle(book, entry.cycle(), entry.administrations())));
    }

    /** Shows the cycle as it was saved, except that what was typed while it was being saved stays. */
    private void taken(CycleEntry saved) {
        SaveStatus.State state = flow.status().stateProperty().get();
        filling = true;
        if (state instanceof SaveStatus.State.Saved) {
            head.show(saved.cycle());
            rows.forEach(row -> row.show(saved.administrations()));
        } else {
            head.rebase(saved.cycle());
            rows.forEach(row -> row.rebase(saved.administrations()));
        }
        filling = false;
    }

    /** The cycle as typed so far; what cannot be read is left out. */
    private Cycle cycleTyped() {
        Cycle shown = head.shown();
        var planned = Objects.requireNonNull(head.date("plannedOn")).value();
        return new Cycle(
                shown.subject(),
                shown.number(),
                planned == null ? null : planned.complete().orElse(null),
                Objects.requireNonNull(head.date("startedOn")).value(),
                Objects.requireNonNull(head.number("heightCm")).doubleValue(),
                Objects.requireNonNull(head.number("weightKg")).doubleValue(),
                Objects.requireNonNull(head.number("ecog")).intValue(),
                head.text("delayReason").get().strip(),
                shown.version());
    }
}
