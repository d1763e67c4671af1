package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.key.KeySettings;

/** Studies for tests: the real file with the real database and migrations, and a password that is quick to try. */
public final class TestStudies {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2024-08-01T06:00:00.123456Z"), ZoneId.of("Asia/Shanghai"));
    public static final String USER = "li";

    private static final KeySettings QUICK = new KeySettings(64, 1, 1);

    private TestStudies() {}

    public static char[] password() {
        return "correct horse battery".toCharArray();
    }

    public static StudyFiles files() {
        return files(CLOCK);
    }

    public static StudyFiles files(Clock clock) {
        return new StudyFiles(clock, QUICK);
    }

    /** A new study, opened by its investigator. */
    public static Session session(Path file) {
        return done(files().create(file, Study.leiomyosarcoma(), USER, "Li Na", password()));
    }

    /** Adds an account of each role, which is called as its role and has chosen its own password. */
    static void addEveryRole(Path file) {
        try (Session session = done(files().open(file, USER, password()))) {
            for (Role role : Role.values()) {
                done(session.accounts().add(new UserAccount(role.name(), "Full Name", role, true), firstPassword()));
            }
        }
        for (Role role : Role.values()) {
            try (Session session = done(files().open(file, role.name(), firstPassword()))) {
                done(session.accounts().changePassword(firstPassword(), password()));
            }
        }
    }

    /** What another person chose. */
    static char[] firstPassword() {
        return "to be changed soon".toCharArray();
    }

    /** A session of the account that is called as its role. */
    static Session signedIn(Path file, Role role) {
        return done(files().open(file, role.name(), password()));
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            return done.value();
        }
        throw new AssertionError("Refused: " + outcome.findings());
    }
}
