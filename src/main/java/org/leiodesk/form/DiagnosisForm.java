package org.leiodesk.form;

import java.util.Arrays;
import java.util.Map;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Extent;
import org.leiodesk.domain.subject.PrimaryOrigin;

/** The leiomyosarcoma and the anthracyclines given before. */
public final class DiagnosisForm implements FormBinding<Diagnosis> {
    private static final Form FORM = Form.of(
            "diagnosis",
            Item.partialDate("diagnosedOn"),
            Item.choice("origin", PrimaryOrigin.class).asRequired(),
            Item.integer("fnclccGrade", "", 1, 3),
            Item.choice("extent", Extent.class).asRequired(),
            Item.text("sites"),
            Item.text("figoStage"),
            Item.integer("ecog", "", 0, 5),
            Item.decimal("priorEpirubicin", "mg/m²", 0, 2000),
            Item.decimal("priorDoxorubicin", "mg/m²", 0, 2000));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Map<String, String> values(Diagnosis shown) {
        return new ShownValues()
                .put("diagnosedOn", shown.diagnosedOn())
                .put("origin", shown.origin())
                .put("fnclccGrade", shown.fnclccGrade())
                .put("extent", shown.extent())
                .put("sites", String.join("; ", shown.sites()))
                .put("figoStage", shown.figoStage())
                .put("ecog", shown.ecog())
                .put("priorEpirubicin", shown.priorEpirubicinMgPerM2())
                .put("priorDoxorubicin", shown.priorDoxorubicinMgPerM2())
                .map();
    }

    @Override
    public Outcome<Diagnosis> record(Diagnosis before, Map<String, String> typed) {
        TypedValues values = new TypedValues(FORM, typed);
        var diagnosedOn = values.partialDate("diagnosedOn");
        var origin = values.choice("origin", PrimaryOrigin.class);
        var grade = values.integer("fnclccGrade");
        var extent = values.choice("extent", Extent.class);
        var ecog = values.integer("ecog");
        Double epirubicin = values.decimal("priorEpirubicin");
        Double doxorubicin = values.decimal("priorDoxorubicin");
        var sites = Arrays.stream(values.text("sites").split("[;；]"))
                .map(String::strip)
                .filter(site -> !site.isEmpty())
                .toList();
        return values.outcome(() -> new Diagnosis(
                before.subject(),
                diagnosedOn,
                origin,
                grade,
                extent,
                sites,
                values.text("figoStage"),
                ecog,
                epirubicin == null ? 0 : epirubicin,
                doxorubicin == null ? 0 : doxorubicin,
                before.version()));
    }
}
