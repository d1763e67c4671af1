package org.leiodesk.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.kit.Translations;

/** An entry of the audit trail in the words of the forms. What has no word is shown as it is written in the trail. */
public final class AuditWords {
    /** Items that say which record it is, or how it lies in the study, and not what was recorded of it. */
    private static final Set<String> PLUMBING = Set.of(
            "subjectId",
            "sequenceNumber",
            "siteId",
            "evaluatorRole",
            "evaluatorReader",
            "timepointKey",
            "timepointNumber",
            "cycleNumber",
            "cycleDay",
            "queryNumber",
            "stepNumber",
            "lesionId",
            "source",
            "route",
            "plannedUnit",
            "givenUnit");

    /** Items whose codes have their words here, as no form has them. */
    private static final Set<String> CODED = Set.of(
            "stateKind",
            "role",
            "kind",
            "imagingMethod",
            "scope",
            "meaning",
            "state",
            "derivedResponse",
            "response",
            "aboutKind",
            "queryAction");

    /** Items that name a kind of record. */
    private static final Set<String> FORMS = Set.of("signedForm", "aboutForm");

    /** Code lists by the item that holds one of their codes. */
    private static final Map<String, String> CODE_LISTS = Map.of(
            "status", "EnrolmentStatus",
            "sex", "Sex",
            "origin", "PrimaryOrigin",
            "extent", "Extent",
            "endReason", "EndReason");

    private final Translations texts;

    public AuditWords(Translations texts) {
        this.texts = texts;
    }

    /** The kind of record. */
    public String form(String form) {
        return or("ui.audit.form." + form, form);
    }

    /** Which record of its kind, such as cycle 3, day 1, epirubicin; empty when there is but one. */
    public String record(AuditEntry entry) {
        Map<String, String> values = entry.after().isEmpty() ? entry.before() : entry.after();
        return switch (entry.form()) {
            case "SUBJECT", "DIAGNOSIS", "END_OF_TREATMENT", "DEATH", "HOLD" -> "";
            case "CYCLE" -> texts.now("ui.audit.record.cycle", values.getOrDefault("cycleNumber", entry.key()));
            case "ADMINISTRATION" ->
                texts.now(
                        "ui.audit.record.dose",
                        values.getOrDefault("cycleNumber", ""),
                        values.getOrDefault("cycleDay", ""),
                        drug(values.getOrDefault("drug", "")));
            case "NEW_THERAPY" -> values.getOrDefault("startedOn", entry.key());
            case "CONTACT" -> values.getOrDefault("contactOn", entry.key());
            case "MEASUREMENT" ->
                texts.now(
                        "ui.audit.record.measurement",
                        values.getOrDefault("lesionId", entry.key()),
                        values.getOrDefault("timepointName", values.getOrDefault("timepointKey", "")));
            case "ASSESSMENT", "REVIEW" ->
                values.getOrDefault("timepointName", values.getOrDefault("timepointKey", entry.key()));
            case "QUERY_STEP" ->
                texts.now(
                        "ui.audit.record.step",
                        values.getOrDefault("queryNumber", entry.key()),
                        values.getOrDefault("stepNumber", ""));
            case "LESION" -> values.getOrDefault("lesionId", entry.key());
            default -> entry.key();
        };
    }

    private String drug(String name) {
        return or("ui.audit.drug." + name, name);
    }

    /** The items that changed, each with its old and new value. */
    public List<Change> changes(AuditEntry entry) {
        TreeSet<String> items = new TreeSet<>(entry.before().keySet());
        items.addAll(entry.after().keySet());
        List<Change> changes = new ArrayList<>();
        for (String item : items) {
            String before = entry.before().getOrDefault(item, "");
            String after = entry.after().getOrDefault(item, "");
            if (!before.equals(after) && !PLUMBING.contains(item)) {
                changes.add(new Change(
                        Message.of("ui.plain", or("ui.audit.item." + item, item)),
                        Change.plain(value(item, before)),
                        Change.plain(value(item, after))));
            }
        }
        return changes;
    }

    private String value(String item, String value) {
        if (value.equals("true") || value.equals("false")) {
            return texts.now("ui.audit." + value);
        }
        if (item.equals("drug")) {
            return drug(value);
        }
        if (FORMS.contains(item)) {
            return form(value);
        }
        if (CODED.contains(item)) {
            return or("ui.audit.code." + value, value);
        }
        String list = CODE_LISTS.get(item);
        return list == null || value.isEmpty() ? value : or("form.code." + list + "." + value, value);
    }

    private String or(String key, String otherwise) {
        try {
            return texts.now(key);
        } catch (MissingResourceException unknown) {
            return otherwise;
        }
    }
}
