package org.leiodesk.domain.study;

/** What an account may do (study.md, Roles). */
public enum Role {
    NURSE,
    INVESTIGATOR,
    MONITOR,
    ADMINISTRATOR;

    /** Whether the role enters and amends clinical data. */
    public boolean entersData() {
        return this == NURSE || this == INVESTIGATOR;
    }

    /** Whether the role puts casebooks on paper. */
    public boolean prints() {
        return this == NURSE || this == INVESTIGATOR;
    }

    /** Whether the role raises queries, and closes those that it may. */
    public boolean raisesQueries() {
        return this == MONITOR || this == INVESTIGATOR;
    }
}
