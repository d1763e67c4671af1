package org.leiodesk.ui.cycles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.field.NumberEntry;

/** One drug of a cycle as it is typed: the planned dose, the dose given on each day, the reason when they differ, the batch. Doses in mg/m2. */
public final class DoseRow {
    private static final double MOST = 2000;

    private final Drug drug;
    private final NumberEntry planned = new NumberEntry(0, MOST, 2);
    private final List<NumberEntry> given = new ArrayList<>();
    private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
    private final StringProperty batch = new SimpleStringProperty(this, "batch", "");
    private TreeMap<Integer, Administration> stored = new TreeMap<>();
    private Typed unchanged = new Typed("", List.of(), "", "");

    /** What stands in the fields. */
    private record Typed(String planned, List<String> given, String reason, String batch) {}

    /** @param days days of a cycle on which the drug is given, from the first on */
    DoseRow(Drug drug, int days) {
        this.drug = drug;
        for (int day = 1; day <= days; day++) {
            given.add(new NumberEntry(0, MOST, 2));
        }
        unchanged = typed();
    }

    public Drug drug() {
        return drug;
    }

    public int days() {
        return given.size();
    }

    public NumberEntry planned() {
        return planned;
    }

    /** @param day from 1 */
    public NumberEntry given(int day) {
        return given.get(day - 1);
    }

    /** Why a dose was other than planned. */
    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty batchProperty() {
        return batch;
    }

    /** Tells of each change, after the entries have read what was typed. */
    void listen(ChangeListener<String> listener) {
        planned.textProperty().addListener(listener);
        given.forEach(cell -> cell.textProperty().addListener(listener));
        reason.addListener(listener);
        batch.addListener(listener);
    }

    /** Whether a dose has this place in the grid: this drug, one day of it, in mg/m2. */
    boolean holds(Administration dose) {
        boolean oneDay = dose.endedOn() == null || dose.endedOn().equals(dose.startedOn());
        boolean perArea = (dose.planned() == null || dose.planned().unit().equals("mg/m2"))
                && (dose.given() == null || dose.given().unit().equals("mg/m2"));
        return dose.drug().equals(drug) && dose.day() >= 1 && dose.day() <= days() && oneDay && perArea;
    }

    /** Shows the stored doses of a cycle; those it does not hold are passed over. */
    void show(List<Administration> doses) {
        stored = stored(doses);
        fill(stored);
        unchanged = typed();
    }

    private TreeMap<Integer, Administration> stored(List<Administration> doses) {
        TreeMap<Integer, Administration> byDay = new TreeMap<>();
        doses.stream().filter(this::holds).forEach(dose -> byDay.putIfAbsent(dose.day(), dose));
        return byDay;
    }

    private void fill(TreeMap<Integer, Administration> doses) {
        planned.set(doses.isEmpty() ? null : plannedOf(doses.firstEntry().getValue()));
        for (int day = 1; day <= days(); day++) {
            given(day).set(givenOf(doses.get(day)));
        }
        reason.set(first(doses, true));
        batch.set(first(doses, false));
    }

    private static String first(TreeMap<Integer, Administration> doses, boolean adjustment) {
        return doses.values().stream()
                .map(dose -> adjustment ? dose.adjustment() : dose.batch())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static @Nullable BigDecimal plannedOf(@Nullable Administration dose) {
        return dose == null || dose.planned() == null ? null : dose.planned().amount();
    }

    private static @Nullable BigDecimal givenOf(@Nullable Administration dose) {
        return dose == null || dose.given() == null ? null : dose.given().amount();
    }

    /** Fills in the plan of a new cycle; it does not count as typed. */
    void plan(@Nullable BigDecimal mgPerM2) {
        planned.set(mgPerM2);
        unchanged = typed();
    }

    /** Fills every day with the planned dose. */
    public void giveAsPlanned() {
        given.forEach(cell -> cell.set(planned.value()));
        reason.set("");
    }

    /** Takes the stored doses for what is unchanged, and keeps what was typed. */
    void rebase(List<Administration> doses) {
        Typed mine = typed();
        show(doses);
        planned.textProperty().set(mine.planned());
        for (int day = 1; day <= days(); day++) {
            given(day).textProperty().set(mine.given().get(day - 1));
        }
        reason.set(mine.reason());
        batch.set(mine.batch());
    }

    /** What stands in the fields, exactly as typed, under names that begin with the drug. */
    void putTexts(Map<String, String> into) {
        fields().forEach((name, text) -> into.put(name, text.get() == null ? "" : text.get()));
    }

    /** Types what {@link #putTexts} told. */
    void typeTexts(Map<String, String> again) {
        fields().forEach((name, text) -> {
            if (again.containsKey(name)) {
                text.set(again.get(name));
            }
        });
    }

    private Map<String, StringProperty> fields() {
        Map<String, StringProperty> fields = new TreeMap<>();
        fields.put(drug.name() + ".planned", planned.textProperty());
        for (int day = 1; day <= days(); day++) {
            fields.put(drug.name() + ".given." + day, given(day).textProperty());
        }
        fields.put(drug.name() + ".reason", reason);
        fields.put(drug.name() + ".batch", batch);
        return fields;
    }

    boolean changed() {
        return !typed().equals(unchanged);
    }

    boolean unreadable() {
        return planned.hasProblem() || given.stream().anyMatch(NumberEntry::hasProblem);
    }

    boolean anyGiven() {
        return given.stream().anyMatch(cell -> cell.value() != null);
    }

    /** Whether a dose was given that is not the planned one. */
    boolean differs() {
        return given.stream().anyMatch(this::differs);
    }

    boolean differs(NumberEntry cell) {
        BigDecimal plan = planned.value();
        return plan != null && cell.value() != null && plan.compareTo(cell.value()) != 0;
    }

    /** The stored dose of a day; null when there is none. */
    @Nullable
    Administration stored(int day) {
        return stored.get(day);
    }

    boolean plannedChanged() {
        return !text(planned).equals(unchanged.planned());
    }

    boolean reasonChanged() {
        return !reason.get().strip().equals(unchanged.reason());
    }

    boolean batchChanged() {
        return !batch.get().strip().equals(unchanged.batch());
    }

    /** What differs from doses as they are stored. */
    List<Change> changesFrom(List<Administration> doses) {
        DoseRow before = new DoseRow(drug, days());
        before.show(doses);
        Typed was = before.typed();
        Typed is = typed();
        Message name = Message.of("casebook.drug." + drug.name());
        List<Change> changes = new ArrayList<>();
        change(changes, Message.of("casebook.change.planned", name), was.planned(), is.planned());
        for (int day = 1; day <= days(); day++) {
            change(
                    changes,
                    Message.of("casebook.change.given", name, day),
                    was.given().get(day - 1),
                    is.given().get(day - 1));
        }
        change(changes, Message.of("casebook.change.reason", name), was.reason(), is.reason());
        change(changes, Message.of("casebook.change.batch", name), was.batch(), is.batch());
        return changes;
    }

    private static void change(List<Change> changes, Message item, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(item, Change.plain(before), Change.plain(after)));
        }
    }

    private Typed typed() {
        return new Typed(
                text(planned),
                given.stream().map(DoseRow::text).toList(),
                reason.get().strip(),
                batch.get().strip());
    }

    private static String text(NumberEntry entry) {
        BigDecimal value = entry.value();
        if (value == null) {
            return Objects.requireNonNullElse(entry.textProperty().get(), "").strip();
        }
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
