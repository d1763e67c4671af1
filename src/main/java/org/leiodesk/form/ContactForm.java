package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.followup.Contact;

/** Survival follow-up: a day on which the subject was known to be alive. */
public final class ContactForm implements FormBinding<Contact> {
    private static final Form FORM = Form.of("contact", Item.partialDate("on").asRequired(), Item.text("note"));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(Contact shown) {
        return new ShownValues()
                .put("on", shown.version() == 0 ? null : shown.on())
                .put("note", shown.note())
                .map();
    }

    @Override
    public Outcome<Contact> record(Contact before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var on = values.partialDate("on");
        return values.outcome(() -> new Contact(
                before.subject(),
                before.source(),
                before.sequence(),
                on == null ? before.on() : on,
                values.text("note"),
                before.version()));
    }
}
