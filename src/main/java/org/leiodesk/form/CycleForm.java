package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.exposure.Cycle;

/** Head of a treatment cycle; its doses stand in a grid of their own. */
public final class CycleForm implements FormBinding<Cycle> {
    private static final Form FORM = Form.of(
            "cycle",
            Item.integer("number", "", 1, 99).asRequired(),
            Item.date("plannedOn"),
            Item.partialDate("startedOn"),
            Item.text("delayReason"),
            Item.decimal("heightCm", "cm", 50, 250),
            Item.decimal("weightKg", "kg", 15, 300),
            Item.integer("ecog", "", 0, 5));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(Cycle shown) {
        return new ShownValues()
                .put("number", shown.number())
                .put("plannedOn", shown.plannedOn())
                .put("startedOn", shown.startedOn())
                .put("delayReason", shown.delayReason())
                .put("heightCm", shown.heightCm())
                .put("weightKg", shown.weightKg())
                .put("ecog", shown.ecog())
                .map();
    }

    @Override
    public Outcome<Cycle> record(Cycle before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        Integer number = values.integer("number");
        var plannedOn = values.date("plannedOn");
        var startedOn = values.partialDate("startedOn");
        var height = values.decimal("heightCm");
        var weight = values.decimal("weightKg");
        var ecog = values.integer("ecog");
        return values.outcome(() -> new Cycle(
                before.subject(),
                number == null ? before.number() : number,
                plannedOn,
                startedOn,
                height,
                weight,
                ecog,
                values.text("delayReason"),
                before.version()));
    }
}
