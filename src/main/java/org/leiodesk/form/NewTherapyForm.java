package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.followup.NewTherapy;

/** New anticancer therapy. */
public final class NewTherapyForm implements FormBinding<NewTherapy> {
    private static final Form FORM = Form.of(
            "newTherapy",
            Item.text("name").asRequired(),
            Item.partialDate("startedOn").asRequired());

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(NewTherapy shown) {
        return new ShownValues()
                .put("name", shown.name())
                .put("startedOn", shown.version() == 0 ? null : shown.startedOn())
                .map();
    }

    @Override
    public Outcome<NewTherapy> record(NewTherapy before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var startedOn = values.partialDate("startedOn");
        return values.outcome(() -> new NewTherapy(
                before.subject(),
                before.sequence(),
                values.text("name"),
                startedOn == null ? before.startedOn() : startedOn,
                before.version()));
    }
}
