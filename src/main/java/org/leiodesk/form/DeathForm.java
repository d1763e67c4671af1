package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.followup.Death;

/** Death and its cause. */
public final class DeathForm implements FormBinding<Death> {
    private static final Form FORM = Form.of("death", Item.partialDate("on").asRequired(), Item.text("cause"));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(Death shown) {
        return new ShownValues()
                .put("on", shown.on())
                .put("cause", shown.cause())
                .map();
    }

    @Override
    public Outcome<Death> record(Death before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var on = values.partialDate("on");
        return values.outcome(() -> new Death(
                before.subject(), before.source(), before.sequence(), on, values.text("cause"), before.version()));
    }
}
