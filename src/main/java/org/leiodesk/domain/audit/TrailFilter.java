package org.leiodesk.domain.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of the audit trail.
 *
 * @param subject the subject concerned; empty for all
 * @param user who made the entries; empty for everyone
 * @param form the kind of record; empty for all
 * @param from the first day, by the clock of the workstation that wrote the entry; null for no limit
 * @param to the last day, this day included; null for no limit
 */
public record TrailFilter(
        String subject,
        String user,
        String form,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** The whole trail. */
    public static final TrailFilter ALL = new TrailFilter("", "", "", null, null);

    /** Whether an entry belongs to this part. */
    public boolean matches(AuditEntry entry) {
        LocalDate day = entry.by().at().atZone(entry.by().zone()).toLocalDate();
        return (subject.isEmpty() || subject.equals(entry.subject()))
                && (user.isEmpty() || user.equals(entry.by().user()))
                && (form.isEmpty() || form.equals(entry.form()))
                && (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to));
    }

    /** The limits as they are written beside a part of the trail, such as {@code user=li from=2024-06-01}; empty for the whole trail. */
    public String words() {
        StringBuilder words = new StringBuilder();
        add(words, "subject", subject);
        add(words, "user", user);
        add(words, "form", form);
        add(words, "from", from == null ? "" : from.toString());
        add(words, "to", to == null ? "" : to.toString());
        return words.toString();
    }

    private static void add(StringBuilder words, String name, String value) {
        if (!value.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(name).append('=').append(value);
        }
    }
}
