package org.leiodesk.store.journal;

import java.util.List;
import java.util.Map;

/**
 * What one frame says.
 *
 * @param schema the number of the newest migration that the writing program knew
 * @param entries the entries of one transaction, numbered without gaps; or none
 * @param rows rows that were there when the journal was begun in a study that had none; in all other frames none
 */
public record JournalFrame(int schema, List<JournalEntry> entries, List<Row> rows) {
    public JournalFrame {
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
    }

    /**
     * One row of a table.
     *
     * @param form the kind of record
     * @param columns the filled columns
     */
    public record Row(String form, Map<String, String> columns) {}
}
