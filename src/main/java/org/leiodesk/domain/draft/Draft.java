package org.leiodesk.domain.draft;

import java.time.Instant;
import java.util.Map;

/**
 * What a person typed into a form and has not saved, as text, also what cannot be read as a value. It is no record of the study: nothing is derived from it, and only
 * the person who typed it sees it.
 *
 * @param user account of the person who typed it
 * @param room the room of the window in which it was typed; empty for the casebook of a subject
 * @param subject whose; empty when it is about no subject
 * @param form which form: subject, cycle, board
 * @param record which record of the form, such as the number of the cycle; empty for the only one
 * @param version version of the record from which it was typed; 0 for a new one
 * @param keptAt when it was kept last
 * @param typed what stands in each field, by its name
 */
public record Draft(
        String user,
        String room,
        String subject,
        String form,
        String record,
        int version,
        Instant keptAt,
        Map<String, String> typed) {
    public Draft {
        typed = Map.copyOf(typed);
    }

    /** The same, typed by this account. */
    public Draft by(String account) {
        return new Draft(account, room, subject, form, record, version, keptAt, typed);
    }

    /** Whether it says the same as another, whenever they were kept. */
    public boolean saysTheSame(Draft other) {
        return new Draft(user, room, subject, form, record, version, other.keptAt, typed).equals(other);
    }
}
