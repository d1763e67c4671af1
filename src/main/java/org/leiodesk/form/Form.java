package org.leiodesk.form;

import java.util.List;

/**
 * A case report form. Its title is the text {@code form.ID.title}.
 *
 * @param id name of the form, as in text keys and findings
 * @param items the items in the order in which they are typed
 */
public record Form(String id, List<Item> items) {
    public Form {
        items = List.copyOf(items);
    }

    static Form of(String id, Item... items) {
        return new Form(id, List.of(items));
    }

    /** Key of the title. */
    public String titleKey() {
        return "form." + id + ".title";
    }

    /** Key of the label of an item. */
    public String labelKey(Item item) {
        return "form." + id + "." + item.id();
    }

    /** Where a finding about an item points to. */
    public String place(Item item) {
        return id + "." + item.id();
    }
}
