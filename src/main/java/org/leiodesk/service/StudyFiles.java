package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;

/** Creates and opens study files. */
public final class StudyFiles {
    private final Clock clock;

    /** @param clock the only source of the present time; its zone is that of the workstation */
    public StudyFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes an empty study with one account, which is an investigator's, and opens it.
     *
     * @param file where; must not exist, its folder must
     * @param password at least 10 characters; cleared by the caller
     */
    public Outcome<Session> create(Path file, Study study, String userName, String fullName, char[] password) {
        throw new UnsupportedOperationException(clock.toString());
    }

    /**
     * Opens a study. Refused, each with its own sentence: no such file, no study file, open elsewhere, unknown user or wrong password (the same
     * sentence), deactivated account.
     */
    public Outcome<Session> open(Path file, String userName, char[] password) {
        throw new UnsupportedOperationException(clock.toString());
    }
}
