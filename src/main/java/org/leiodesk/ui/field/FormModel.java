package org.leiodesk.ui.field;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.form.Form;
import org.leiodesk.form.FormBinding;
import org.leiodesk.form.Item;
import org.leiodesk.form.ItemKind;

/**
 * What is typed into one case report form. Every item is kept as it was typed, also what cannot be read.
 *
 * @param <R> the record that the form fills
 */
public final class FormModel<R> {
    private final FormBinding<R> binding;
    private final Map<String, StringProperty> texts = new LinkedHashMap<>();
    private final Map<String, DateEntry> dates = new HashMap<>();
    private final Map<String, NumberEntry> numbers = new HashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(this, "changed", false);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private R shown;
    private Map<String, String> stored;

    /** @param shown what is stored, or an empty record for a new one */
    public FormModel(FormBinding<R> binding, R shown) {
        this.binding = binding;
        this.shown = shown;
        this.stored = binding.values(shown);
        for (Item item : binding.form().items()) {
            StringProperty text = switch (item.kind()) {
                case PARTIAL_DATE, DATE -> {
                    DateEntry entry = new DateEntry();
                    dates.put(item.id(), entry);
                    yield entry.textProperty();
                }
                case INTEGER, DECIMAL -> {
                    NumberEntry entry =
                            new NumberEntry(item.low(), item.high(), item.kind() == ItemKind.INTEGER ? 0 : 6);
                    numbers.put(item.id(), entry);
                    yield entry.textProperty();
                }
                case TEXT, CHOICE -> new SimpleStringProperty(this, item.id(), "");
            };
            texts.put(item.id(), text);
            text.set(stored.getOrDefault(item.id(), ""));
            text.addListener((property, was, is) -> typedInto(item));
        }
    }

    private void typedInto(Item item) {
        changed.set(!typed().equals(stored));
        String place = binding.form().place(item);
        if (findings.get().stream().anyMatch(finding -> finding.place().equals(place))) {
            findings.set(findings.get().stream()
                    .filter(finding -> !finding.place().equals(place))
                    .toList());
        }
    }

    public Form form() {
        return binding.form();
    }

    /** The text of an item as typed; for a choice its code, empty for none. */
    public StringProperty text(String item) {
        return texts.get(item);
    }

    /** What is typed into an item that is a date; null for any other. */
    public @Nullable DateEntry date(String item) {
        return dates.get(item);
    }

    /** What is typed into an item that is a number; null for any other. */
    public @Nullable NumberEntry number(String item) {
        return numbers.get(item);
    }

    /** Whether something differs from what is stored. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What was said last about the form; shown in place. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Shows what was said about the form; a finding that names an item without its form is put to that item. */
    public void showFindings(List<Finding> said) {
        findings.set(said.stream().map(this::placed).toList());
    }

    /** As {@link #showFindings}, leaving out what is said about other forms. */
    public void showOwnFindings(List<Finding> said) {
        String own = form().id() + ".";
        findings.set(said.stream()
                .map(this::placed)
                .filter(finding -> finding.place().startsWith(own))
                .toList());
    }

    private Finding placed(Finding finding) {
        return form().items().stream()
                .filter(item ->
                        !finding.place().contains(".") && finding.place().startsWith(item.id()))
                .max(Comparator.comparing(item -> item.id().length()))
                .map(item -> new Finding(finding.severity(), form().place(item), finding.message()))
                .orElse(finding);
    }

    /** The record shown, as it is stored. */
    public R shown() {
        return shown;
    }

    /** The record with what was typed; what cannot be read is refused, and shown in place. */
    public Outcome<R> record() {
        Outcome<R> outcome = binding.record(shown, typed());
        findings.set(outcome.findings());
        return outcome;
    }

    /** Shows another record in place of what was typed: after a save, or to put back what is stored. */
    public void show(R record) {
        shown = record;
        stored = binding.values(record);
        texts.forEach((item, text) -> text.set(stored.getOrDefault(item, "")));
        changed.set(false);
        findings.set(List.of());
    }

    /** Takes another record for what is stored, and keeps what was typed. */
    public void rebase(R record) {
        shown = record;
        stored = binding.values(record);
        changed.set(!typed().equals(stored));
    }

    /** The texts of the items that differ from what is stored, exactly as typed; empty when nothing is changed. */
    public Map<String, String> typedTexts() {
        Map<String, String> differing = new LinkedHashMap<>();
        if (changed.get()) {
            texts.forEach((item, text) -> {
                if (!text.get().equals(stored.getOrDefault(item, ""))) {
                    differing.put(item, text.get());
                }
            });
        }
        return differing;
    }

    /** Types texts again; items that are not in this form are passed over. */
    public void typeTexts(Map<String, String> again) {
        again.forEach((item, text) -> {
            if (texts.containsKey(item)) {
                texts.get(item).set(text);
            }
        });
    }

    /** The items in which what is typed differs from what is stored. */
    public List<Change> changes() {
        return changesFrom(stored);
    }

    /** The items in which what is typed differs from a record. */
    public List<Change> changesFrom(R record) {
        return changesFrom(binding.values(record));
    }

    private List<Change> changesFrom(Map<String, String> before) {
        Map<String, String> after = typed();
        return form().items().stream()
                .filter(item -> !before.getOrDefault(item.id(), "").equals(after.getOrDefault(item.id(), "")))
                .map(item -> new Change(
                        Message.of(form().labelKey(item)),
                        value(item, before.getOrDefault(item.id(), "")),
                        value(item, after.getOrDefault(item.id(), ""))))
                .toList();
    }

    private static Message value(Item item, String text) {
        if (item.kind() == ItemKind.CHOICE && item.codes().contains(text)) {
            return Message.of(item.codeKey(text));
        }
        return Change.plain(item.unit().isEmpty() || text.isEmpty() ? text : text + " " + item.unit());
    }

    /** Takes what stands in the form now for its unchanged state: for what is filled in ready for a new record. */
    public void takeAsUnchanged() {
        stored = typed();
        changed.set(false);
    }

    /** What stands in the form now, each value as plainly as it can be written. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        texts.forEach((item, text) -> {
            DateEntry date = dates.get(item);
            NumberEntry number = numbers.get(item);
            String plain = text.get() == null ? "" : text.get().strip();
            if (date != null && !date.hasProblem()) {
                plain = date.value() == null ? "" : date.value().toString();
            } else if (number != null && number.value() != null) {
                plain = number.value().signum() == 0
                        ? "0"
                        : number.value().stripTrailingZeros().toPlainString();
            }
            if (!plain.isEmpty()) {
                typed.put(item, plain);
            }
        });
        return typed;
    }
}
