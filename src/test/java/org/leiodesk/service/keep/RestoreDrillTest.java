package org.leiodesk.service.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;

/** The drill: a study with content, a backup, the disaster, and everything there again. */
class RestoreDrillTest {
    @TempDir
    private Path folder;

    private Path study;
    private Path stick;

    @BeforeEach
    void folders() throws IOException {
        study = Files.createDirectories(folder.resolve("study")).resolve("trial.leiodesk");
        stick = Files.createDirectories(folder.resolve("stick"));
    }

    /** What a study holds. */
    private record Held(List<Casebook> books, List<AuditEntry> trail, String hash) {
        static Held of(Session session) {
            return new Held(session.subjects().casebooks(), session.audit().all(), session.latestHash());
        }
    }

    private Session filled() {
        Session session = TestStudies.session(study);
        done(DemoService.fill(session, 6, 7, Language.ENGLISH, Progress.NONE));
        return session;
    }

    private Outcome<OpenedBackup> opened(Backup backup) {
        return new RestoreService(TestStudies.CLOCK)
                .open(backup.file(), TestStudies.USER, TestStudies.password(), Progress.NONE);
    }

    private static Map<String, byte[]> bytes(Path in) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(in)) {
            for (Path file : files.toList()) {
                bytes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    @Test
    void everyRecordEveryEntryAndTheHashAreThereAgainAfterTheStudyIsLost() throws IOException {
        Held held;
        Backup backup;
        try (Session session = filled()) {
            held = Held.of(session);
            backup = done(session.backups().make(stick, Progress.NONE));
        }
        assertThat(backup.hash()).isEqualTo(held.hash());
        assertThat(backup.entries()).isEqualTo(held.trail().size());
        assertThat(backup.subjects()).isEqualTo(6);
        for (String name : bytes(study.getParent()).keySet()) {
            Files.delete(study.resolveSibling(name));
        }
        try (OpenedBackup good = done(opened(backup))) {
            assertThat(good.backup()).isEqualTo(backup);
            assertThat(done(good.compare(study))).isEqualTo(new Comparison(Comparison.Present.NONE, List.of()));
            assertThat(done(good.restore(study, false, TestStudies.password())))
                    .isEqualTo(new OpenedBackup.Restored(study, null));
        }
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            assertThat(session.openingFindings()).isEmpty();
            assertThat(session.subjects().casebooks()).isEqualTo(held.books());
            List<AuditEntry> trail = session.audit().all();
            assertThat(trail.subList(trail.size() - held.trail().size(), trail.size()))
                    .isEqualTo(held.trail());
            AuditEntry restore = trail.get(trail.size() - held.trail().size() - 2);
            assertThat(restore.action()).isEqualTo(AuditAction.RESTORE);
            assertThat(restore.after())
                    .containsEntry("hash", held.hash())
                    .containsEntry("entries", String.valueOf(held.trail().size()));
        }
    }

    @Test
    void whatWouldBeLostIsSaidAndThePresentStudyIsKeptWholeUnderAnotherName() throws IOException {
        Backup backup;
        Held present;
        try (Session session = filled()) {
            backup = done(session.backups().make(stick, Progress.NONE));
            done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-901")), ""));
            assertThat(session.backups().since(backup))
                    .extracting(AuditEntry::subject)
                    .containsExactly("S-901", "");
            present = Held.of(session);
        }
        Path kept;
        try (OpenedBackup good = done(opened(backup))) {
            Comparison compared = done(good.compare(study));
            assertThat(compared.present()).isEqualTo(Comparison.Present.LATER);
            assertThat(compared.lost())
                    .extracting(AuditEntry::action)
                    .containsExactly(AuditAction.SIGN_OUT, AuditAction.CREATE, AuditAction.BACKUP);
            assertThat(compared.lostChanges()).isEqualTo(1);
            Map<String, byte[]> before = bytes(study.getParent());
            assertThat(good.restore(study, false, TestStudies.password()))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.restore.stands", study.toString())));
            assertThat(bytes(study.getParent())).usingRecursiveComparison().isEqualTo(before);
            OpenedBackup.Restored restored = done(good.restore(study, true, TestStudies.password()));
            kept = restored.kept();
            assertThat(kept).hasFileName("trial-before-restore-20240801T060000Z.leiodesk");
        }
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            assertThat(session.subjects().casebooks())
                    .extracting(book -> book.subject().id().value())
                    .doesNotContain("S-901");
        }
        try (Session session = done(TestStudies.files().open(kept, TestStudies.USER, TestStudies.password()))) {
            assertThat(session.openingFindings()).isEmpty();
            assertThat(session.subjects().casebooks()).isEqualTo(present.books());
        }
    }

    @Test
    void aDamagedStudyIsReplacedToo() throws IOException {
        Backup backup;
        Held held;
        try (Session session = filled()) {
            held = Held.of(session);
            backup = done(session.backups().make(stick, Progress.NONE));
        }
        for (String name : bytes(study.getParent()).keySet()) {
            Files.writeString(study.resolveSibling(name), "Overwritten by something else");
        }
        try (OpenedBackup good = done(opened(backup))) {
            assertThat(done(good.compare(study)).present()).isEqualTo(Comparison.Present.UNREADABLE);
            done(good.restore(study, true, TestStudies.password()));
        }
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            assertThat(session.subjects().casebooks()).isEqualTo(held.books());
        }
        assertThat(bytes(study.getParent())).hasSize(6);
    }

    @Test
    void aRestoreThatCannotBeWrittenLeavesThePresentStudyAsItWas() throws IOException {
        Backup backup;
        try (Session session = filled()) {
            backup = done(session.backups().make(stick, Progress.NONE));
        }
        Map<String, byte[]> before = bytes(study.getParent());
        Path inTheWay = study.resolveSibling("trial.leiodesk.mv.db.restoring");
        Files.createDirectories(inTheWay.resolve("something"));
        try (OpenedBackup good = done(opened(backup))) {
            assertThat(good.restore(study, true, TestStudies.password()).findings())
                    .containsExactly(Finding.error(
                            "", "store.restore.unwritable", study.getParent().toString()));
        }
        Files.delete(inTheWay.resolve("something"));
        Files.delete(inTheWay);
        assertThat(bytes(study.getParent())).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void anOpenStudyAndAnotherStudyAreNeverReplaced() {
        Backup backup;
        try (Session session = filled()) {
            backup = done(session.backups().make(stick, Progress.NONE));
            try (OpenedBackup good = done(opened(backup))) {
                assertThat(good.restore(study, true, TestStudies.password()).findings())
                        .containsExactly(Finding.error("", "store.file.openElsewhere", study.toString()));
            }
        }
        Path other = folder.resolve("other.leiodesk");
        TestStudies.session(other).close();
        try (OpenedBackup good = done(opened(backup))) {
            assertThat(done(good.compare(other)).present()).isEqualTo(Comparison.Present.OTHER_STUDY);
            assertThat(good.restore(other, true, TestStudies.password()).findings())
                    .containsExactly(Finding.error("", "store.restore.otherStudy", other.toString()));
        }
    }

    @Test
    void whoDidNotKeepTheStudyThenDoesNotRestoreIt() {
        Backup backup;
        try (Session session = TestStudies.session(study)) {
            for (Role role : List.of(Role.NURSE, Role.ADMINISTRATOR)) {
                done(session.accounts().add(new UserAccount(role.name(), "Full Name", role, true), firstPassword()));
            }
            backup = done(session.backups().makeOnClosing(stick, Progress.NONE));
        }
        RestoreService service = new RestoreService(TestStudies.CLOCK);
        Outcome<OpenedBackup> refused = Outcome.refused(Finding.error("", "service.role.backup"));
        assertThat(service.open(backup.file(), "NURSE", firstPassword(), Progress.NONE))
                .isEqualTo(refused);
        assertThat(service.open(backup.file(), TestStudies.USER, TestStudies.password(), Progress.NONE))
                .isEqualTo(refused);
        done(service.open(backup.file(), "administrator", firstPassword(), Progress.NONE))
                .close();
        assertThat(service.open(backup.file(), "ADMINISTRATOR", TestStudies.password(), Progress.NONE)
                        .findings())
                .containsExactly(
                        Finding.error("", "store.backup.signIn", backup.file().toString()));
    }

    private static char[] firstPassword() {
        return "to be changed soon".toCharArray();
    }

    @Test
    void aFailedBackupIsWrittenDownAndTheLastGoodOneIsRemembered() throws IOException {
        try (Session session = TestStudies.session(study)) {
            assertThat(session.backups().last()).isEmpty();
            done(session.backups().make(stick, Progress.NONE));
            Files.delete(done(session.backups().list(stick)).get(0).file());
            Files.delete(stick);
            assertThat(session.backups().make(stick, Progress.NONE).findings())
                    .containsExactly(Finding.error("", "store.backup.noFolder", stick.toString()));
            LastBackup last = session.backups().last().orElseThrow();
            assertThat(last).isEqualTo(new LastBackup(TestStudies.CLOCK.instant(), false, TestStudies.CLOCK.instant()));
            assertThat(session.audit().all().get(0).after().get("failure")).contains("There is no folder");
        }
    }
}
