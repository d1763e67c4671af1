package org.leiodesk.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;

/**
 * One change as the history shows it, in the language of the moment.
 *
 * @param entry the entry of the audit trail
 * @param when the moment, by the clock of this workstation
 * @param who account of the person
 * @param form the kind of record
 * @param record which of its kind
 * @param changes one line an item: its name, the old and the new value
 * @param why the reason
 */
public record HistoryRow(
        AuditEntry entry, String when, String who, String form, String record, List<String> changes, String why) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public HistoryRow {
        changes = List.copyOf(changes);
    }

    static String when(AuditEntry entry, ZoneId zone) {
        return MOMENT.format(entry.by().at().atZone(zone));
    }

    /** Whether something stored was changed, so that old and new values matter. */
    boolean amends() {
        return entry.action() == AuditAction.AMEND;
    }

    /** Everything of it that can be searched. */
    String text() {
        return String.join("\n", when, who, form, record, String.join("\n", changes), why);
    }
}
