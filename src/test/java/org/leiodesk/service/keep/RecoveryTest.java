package org.leiodesk.service.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;

class RecoveryTest {
    private static final Pattern KEY =
            Pattern.compile("([A-Z]{6}) - ([A-Z]{6}) - ([A-Z]{6}) -\\s+([A-Z]{6}) - ([A-Z]{6}) - ([A-Z]{6})");

    @TempDir
    private Path folder;

    private Path study;

    @BeforeEach
    void study() {
        study = folder.resolve("trial.leiodesk");
        TestStudies.session(study).close();
    }

    private static char[] fresh() {
        return "a new and better one".toCharArray();
    }

    private static char[] wrongKey() {
        return "AAAAABBBBBBZZZZZZGAAAAAEAAAAAFAAAAAG".toCharArray();
    }

    private Session signedIn(char[] password) {
        return done(TestStudies.files().open(study, TestStudies.USER, password));
    }

    private String printed(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            Matcher key = KEY.matcher(text);
            assertThat(key.find()).as(text).isTrue();
            return String.join("-", key.group(1), key.group(2), key.group(3), key.group(4), key.group(5), key.group(6));
        }
    }

    private String made(String name) throws IOException {
        try (Session session = signedIn(TestStudies.password())) {
            Path pdf = folder.resolve(name);
            assertThat(session.recovery().make(pdf, Language.ENGLISH)).isEqualTo(Outcome.done(pdf));
            assertThat(session.recovery().exists()).isTrue();
            return printed(pdf);
        }
    }

    private Outcome<Session> recover(String key) {
        return TestStudies.files().recover(study, TestStudies.USER, key.toCharArray(), fresh());
    }

    @Test
    void thePrintedKeySetsTheLostPasswordAnewAndTheTrailSaysSo() throws IOException {
        String key = made("sheet.pdf");
        try (Session session = done(recover(key.toLowerCase(Locale.ROOT)))) {
            assertThat(session.account().name()).isEqualTo(TestStudies.USER);
            assertThat(session.accounts().mustChangePassword()).isFalse();
            assertThat(session.audit().all())
                    .extracting(AuditEntry::action)
                    .startsWith(AuditAction.PASSWORD_RECOVERED, AuditAction.SIGN_IN)
                    .contains(AuditAction.RECOVERY_KEY_MADE);
            assertThat(session.audit().all().get(0).after()).containsEntry("accountName", TestStudies.USER);
        }
        signedIn(fresh()).close();
        assertThat(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theKeyIsNowhereInTheFilesOfTheStudy() throws IOException {
        String key = made("sheet.pdf");
        for (String name : new String[] {"trial.leiodesk", "trial.leiodesk.journal", "trial.leiodesk.mv.db"}) {
            String bytes = Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(key).doesNotContain(key.replace("-", ""));
        }
    }

    @Test
    void aNewKeyMakesTheOneBeforeVoid() throws IOException {
        String first = made("first.pdf");
        String second = made("second.pdf");
        assertThat(recover(first).findings())
                .containsExactly(Finding.error("", "store.recovery.refused", study.toString()));
        Outcome<Session> waiting = TestStudies.files(Clock.offset(TestStudies.CLOCK, Duration.ofSeconds(2)))
                .recover(study, TestStudies.USER, second.toCharArray(), fresh());
        done(waiting).close();
    }

    @Test
    void wrongKeysAreDelayedLikeWrongPasswordsAndWrittenDown() throws IOException {
        String key = made("sheet.pdf");
        Outcome<Session> wrong = TestStudies.files().recover(study, TestStudies.USER, wrongKey(), fresh());
        assertThat(wrong.findings()).containsExactly(Finding.error("", "store.recovery.refused", study.toString()));
        assertThat(recover(key).findings()).containsExactly(Finding.error("", "store.signIn.waitSeconds", 1L));
        Clock later = Clock.offset(TestStudies.CLOCK, Duration.ofSeconds(1));
        try (Session session =
                done(TestStudies.files(later).recover(study, TestStudies.USER, key.toCharArray(), fresh()))) {
            assertThat(session.audit().all()).extracting(AuditEntry::action).contains(AuditAction.SIGN_IN_FAILED);
        }
    }

    @Test
    void aMistypedKeyIsToldByItsGroupAndIsNoFailedAttempt() throws IOException {
        String key = made("sheet.pdf");
        String mistyped = key.substring(0, 7) + (key.charAt(7) == 'A' ? 'B' : 'A') + key.substring(8);
        assertThat(recover(mistyped).findings()).containsExactly(Finding.error("key", "store.recovery.group", 2));
        done(recover(key)).close();
    }

    @Test
    void withoutAKeyAndForThoseWhoAreNoKeepersItOpensNothing() throws IOException {
        assertThat(TestStudies.files()
                        .recover(study, TestStudies.USER, wrongKey(), fresh())
                        .findings())
                .containsExactly(Finding.error("", "store.recovery.none", study.toString()));
        String key = made("sheet.pdf");
        try (Session session = signedIn(TestStudies.password())) {
            done(session.accounts()
                    .add(new UserAccount("wang", "Wang Fang", Role.NURSE, true), "to be changed soon".toCharArray()));
        }
        assertThat(TestStudies.files()
                        .recover(study, "wang", key.toCharArray(), fresh())
                        .findings())
                .containsExactly(Finding.error("user", "store.recovery.role", "wang"));
        assertThat(TestStudies.files()
                        .recover(study, "nobody", key.toCharArray(), fresh())
                        .findings())
                .containsExactly(Finding.error("user", "store.recovery.account", "nobody"));
        assertThat(TestStudies.files()
                        .recover(study, TestStudies.USER, key.toCharArray(), "1234567890".toCharArray())
                        .findings())
                .extracting(Finding::place)
                .containsExactly("password");
        signedIn(TestStudies.password()).close();
    }

    @Test
    void aSheetIsNeverWrittenOverAnotherFile() throws IOException {
        Path there = Files.writeString(folder.resolve("there.pdf"), "a letter");
        try (Session session = signedIn(TestStudies.password())) {
            assertThat(session.recovery().make(there, Language.CHINESE))
                    .isEqualTo(Outcome.refused(Finding.error("", "store.file.exists", there.toString())));
            assertThat(session.recovery().exists()).isFalse();
        }
        assertThat(there).hasContent("a letter");
    }
}
