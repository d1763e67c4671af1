package org.leiodesk.store.journal;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;

/**
 * One change as the journal keeps it: an audit entry with the whole row before and after.
 *
 * @param number counts the entries of the study from 1, without gaps
 * @param subject the subject concerned, empty when none
 * @param form the kind of record, such as MEASUREMENT
 * @param key which record of that kind, in words
 * @param by who, when and why
 */
public record JournalEntry(
        long number, AuditAction action, String subject, String form, String key, Content content, Signed by) {
    private static final String VERSION = "VERSION";
    private static final Map<String, String> ITEMS = new ConcurrentHashMap<>();

    /** What was changed. */
    public sealed interface Content {
        /**
         * A row before and after, by column. A column that is not filled is left out; one that holds the empty text is there.
         *
         * @param before null when the row was created
         * @param after null when it was removed
         */
        record Rows(
                @Nullable Map<String, String> before,
                @Nullable Map<String, String> after) implements Content {}

        /**
         * No row: something that was noted, or a change made before there was a journal, of which only the items are known.
         *
         * @param before values by item
         * @param after values by item
         */
        record Items(Map<String, String> before, Map<String, String> after) implements Content {}
    }

    /** As the audit trail shows it: every filled item but the version. */
    public AuditEntry audit() {
        if (content instanceof Content.Rows rows) {
            return new AuditEntry(number, action, subject, form, key, items(rows.before()), items(rows.after()), by);
        }
        Content.Items items = (Content.Items) content;
        return new AuditEntry(number, action, subject, form, key, items.before(), items.after(), by);
    }

    /** The filled values of a row by item: the column IMAGED_ON is the item imagedOn. The version is no item. */
    public static Map<String, String> items(@Nullable Map<String, String> row) {
        Map<String, String> items = new TreeMap<>();
        if (row != null) {
            row.forEach((column, value) -> {
                if (!value.isEmpty() && !column.equals(VERSION)) {
                    items.put(ITEMS.computeIfAbsent(column, JournalEntry::item), value);
                }
            });
        }
        return items;
    }

    private static String item(String column) {
        String[] words = column.toLowerCase(Locale.ROOT).split("_");
        StringBuilder item = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            item.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return item.toString();
    }
}
