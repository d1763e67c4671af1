package org.leiodesk.domain.audit;

import java.util.Map;
import org.leiodesk.base.Signed;

/**
 * One change of the record: who, when, why, and the values before and after.
 *
 * @param number counts the entries of the study from 1, without gaps
 * @param action what was done
 * @param subject the subject concerned, empty when none
 * @param form the kind of record, such as MEASUREMENT
 * @param key which record of that kind, such as T01 at time point 2
 * @param before values before, by item; empty when created
 * @param after values after, by item; empty when removed
 * @param by who, when and why
 */
public record AuditEntry(
        long number,
        AuditAction action,
        String subject,
        String form,
        String key,
        Map<String, String> before,
        Map<String, String> after,
        Signed by) {
    public AuditEntry {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }
}
