package org.leiodesk.ui.query;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;

/** What a query is about, as the texts of a draft, and back. */
final class AboutText {
    private AboutText() {}

    static Map<String, String> of(QueryAbout about) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("item", about.item());
        if (about.scope() instanceof SignedScope.OfTimepoint at) {
            texts.put("evaluatorRole", at.evaluator().role());
            texts.put("evaluatorReader", at.evaluator().reader());
            texts.put("timepoint", at.timepoint().key());
            texts.put("timepointName", at.timepoint().name());
            if (at.timepoint().number() != null) {
                texts.put("timepointNumber", at.timepoint().number().toPlainString());
            }
        } else if (about.scope() instanceof SignedScope.OfForm form) {
            texts.put("form", form.form());
            texts.put("key", form.key());
        }
        return texts;
    }

    /** About the whole casebook when the texts name nothing else. */
    static QueryAbout read(Map<String, String> texts) {
        String item = texts.getOrDefault("item", "");
        if (texts.containsKey("timepoint")) {
            String number = texts.get("timepointNumber");
            return new QueryAbout(
                    new SignedScope.OfTimepoint(
                            new Evaluator(
                                    texts.getOrDefault("evaluatorRole", ""), texts.getOrDefault("evaluatorReader", "")),
                            new Timepoint(
                                    texts.getOrDefault("timepoint", ""),
                                    number == null ? null : new BigDecimal(number),
                                    texts.getOrDefault("timepointName", ""))),
                    item);
        }
        return texts.containsKey("form")
                ? new QueryAbout(
                        new SignedScope.OfForm(texts.getOrDefault("form", ""), texts.getOrDefault("key", "")), item)
                : new QueryAbout(new SignedScope.WholeCasebook(), item);
    }
}
