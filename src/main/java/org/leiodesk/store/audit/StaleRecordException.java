package org.leiodesk.store.audit;

import java.util.Map;
import org.leiodesk.domain.audit.AuditEntry;

/** Someone amended or removed a record since it was read; nothing was written. */
public final class StaleRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient AuditEntry last;
    private final transient Map<String, String> stored;
    private final transient Map<String, String> refused;

    StaleRecordException(AuditEntry last, Map<String, String> stored, Map<String, String> refused) {
        super(last.form() + " " + last.subject() + " " + last.key() + " was amended in entry " + last.number());
        this.last = last;
        this.stored = Map.copyOf(stored);
        this.refused = Map.copyOf(refused);
    }

    /** The change that came before: who made it and when. */
    public AuditEntry last() {
        return last;
    }

    /** What is stored now, by item; empty when the record was removed. */
    public Map<String, String> stored() {
        return stored;
    }

    /** What was to be stored, by item. */
    public Map<String, String> refused() {
        return refused;
    }
}
