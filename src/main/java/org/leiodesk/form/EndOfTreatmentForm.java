package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;

/** End of treatment and why. */
public final class EndOfTreatmentForm implements FormBinding<EndOfTreatment> {
    private static final Form FORM = Form.of(
            "endOfTreatment",
            Item.partialDate("on").asRequired(),
            Item.choice("reason", EndReason.class).asRequired(),
            Item.text("verbatim"));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(EndOfTreatment shown) {
        return new ShownValues()
                .put("on", shown.on())
                .put("reason", shown.version() == 0 ? null : shown.reason())
                .put("verbatim", shown.verbatim())
                .map();
    }

    @Override
    public Outcome<EndOfTreatment> record(EndOfTreatment before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var on = values.partialDate("on");
        var reason = values.choice("reason", EndReason.class);
        return values.outcome(() -> new EndOfTreatment(
                before.subject(),
                before.sequence(),
                on,
                reason == null ? EndReason.OTHER : reason,
                values.text("verbatim"),
                before.version()));
    }
}
