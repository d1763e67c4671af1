package org.leiodesk.ui.field;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.leiodesk.form.Form;
import org.leiodesk.form.Item;
import org.leiodesk.ui.kit.Translations;

/** The fields of a {@link FormModel}, one a row. The id of a field is that of its item, after that of the form: subject-number. */
public final class FormView {
    private FormView() {}

    /** A grid with every item of the form. */
    public static FormGrid of(Translations texts, FormModel<?> model) {
        return of(texts, model, model.form().items().stream().map(Item::id).toList());
    }

    /** A grid with some of the items, in the order of the form. */
    public static FormGrid of(Translations texts, FormModel<?> model, List<String> items) {
        FormGrid grid = new FormGrid(texts);
        Form form = model.form();
        for (Item item : form.items()) {
            if (!items.contains(item.id())) {
                continue;
            }
            grid.row(form.place(item), form.labelKey(item), field(texts, model, item.id()));
        }
        grid.show(model.findingsProperty().get());
        model.findingsProperty().addListener((property, was, is) -> grid.show(is));
        return grid;
    }

    /** The field of one item with its id, to be placed freely. */
    public static Node field(Translations texts, FormModel<?> model, String itemId) {
        Item item = model.form().items().stream()
                .filter(each -> each.id().equals(itemId))
                .findFirst()
                .orElseThrow();
        Node field = field(texts, model, item);
        Node focusable = field instanceof EntryField entry ? entry.input() : field;
        focusable.setId(model.form().id() + "-" + item.id());
        return field;
    }

    private static Node field(Translations texts, FormModel<?> model, Item item) {
        return switch (item.kind()) {
            case PARTIAL_DATE, DATE -> new PartialDateField(texts, Objects.requireNonNull(model.date(item.id())));
            case INTEGER, DECIMAL ->
                new NumberField(texts, Objects.requireNonNull(model.number(item.id())), item.unit());
            case TEXT -> {
                TextField input = new TextField();
                input.setMaxWidth(480);
                input.textProperty().bindBidirectional(model.text(item.id()));
                yield input;
            }
            case CHOICE -> {
                ObjectProperty<@Nullable String> code = new SimpleObjectProperty<>();
                StringProperty text = model.text(item.id());
                code.set(text.get().isEmpty() ? null : text.get());
                text.addListener((property, was, is) -> code.set(is.isEmpty() ? null : is));
                code.addListener((property, was, is) -> text.set(is == null ? "" : is));
                ChoiceField<String> choice = new ChoiceField<>(texts, item.codes(), item::codeKey, code);
                choice.setMinWidth(240);
                // The property lives as long as its field.
                choice.getProperties().put("chosen", code);
                yield choice;
            }
        };
    }
}
