package org.leiodesk.store.audit;

import java.util.Map;

/**
 * A stored record as the audit trail shows it.
 *
 * @param form the kind of record, such as MEASUREMENT
 * @param key which record of that kind
 * @param items every filled item but the version
 */
public record RecordItems(String form, String key, Map<String, String> items) {
    public RecordItems {
        items = Map.copyOf(items);
    }
}
