package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.domain.study.Role;

/** Drafts are there again when the study is opened again, for who typed them alone, sealed, and never in the way of anything. */
class DraftServiceTest {
    private static final Draft NURSES = new Draft(
            "NURSE",
            "",
            "S-001",
            "diagnosis",
            "",
            3,
            CLOCK.instant(),
            Map.of("diagnosedOn", "June or so", "figoStage", ""));

    @TempDir
    private Path folder;

    private Path file;
    private Path drafts;

    @BeforeEach
    void aStudyWithEveryRole() {
        file = folder.resolve("trial.leiodesk");
        drafts = folder.resolve("trial.leiodesk.drafts");
        TestStudies.session(file).close();
        TestStudies.addEveryRole(file);
    }

    private List<Draft> offered(Role role) {
        try (Session session = TestStudies.signedIn(file, role)) {
            return done(session.drafts().mine());
        }
    }

    @Test
    void whatWasTypedIsThereAgainForWhoTypedItAndForNobodyElse() {
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            assertThat(session.drafts().keep(List.of(NURSES.by("somebody")))).isEqualTo(Outcome.done(1));
        }
        assertThat(offered(Role.NURSE)).containsExactly(NURSES);
        assertThat(offered(Role.INVESTIGATOR)).isEmpty();
        try (Session session = TestStudies.signedIn(file, Role.INVESTIGATOR)) {
            done(session.drafts().keep(List.of()));
        }
        assertThat(offered(Role.NURSE)).containsExactly(NURSES);
    }

    @Test
    void theLastDraftTakesItsFileAlong() throws IOException {
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            done(session.drafts().keep(List.of(NURSES)));
            assertThat(drafts).exists();
            assertThat(new String(Files.readAllBytes(drafts), StandardCharsets.ISO_8859_1))
                    .doesNotContain("S-001", "June", "diagnosis", "NURSE");
            done(session.drafts().keep(List.of()));
            assertThat(drafts).doesNotExist();
        }
    }

    @Test
    void aDamagedFileIsKeptAndSaidOnceAndTheStudyOpensAllTheSame() throws IOException {
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            done(session.drafts().keep(List.of(NURSES)));
        }
        byte[] bytes = Files.readAllBytes(drafts);
        bytes[bytes.length / 2] ^= 1;
        Files.write(drafts, bytes);
        String kept = "trial.leiodesk.drafts.20240801T060000Z";
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            assertThat(session.drafts().mine())
                    .isEqualTo(
                            new Outcome.Done<>(List.of(), List.of(Finding.warning("", "store.drafts.damaged", kept))));
            assertThat(folder.resolve(kept)).hasBinaryContent(bytes);
            done(session.drafts().keep(List.of(NURSES)));
        }
        assertThat(offered(Role.NURSE)).containsExactly(NURSES);
    }

    @Test
    void theDraftsOfAnotherStudyAreNotTaken() throws IOException {
        Path other = folder.resolve("other.leiodesk");
        try (Session session = TestStudies.session(other)) {
            done(session.drafts().keep(List.of(NURSES)));
        }
        Files.move(folder.resolve("other.leiodesk.drafts"), drafts);
        assertThat(offered(Role.NURSE)).isEmpty();
    }

    @Test
    void aFolderThatTakesNothingRefusesWithACodeAndTheFormerDraftStays() throws IOException {
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            done(session.drafts().keep(List.of(NURSES)));
            Path inTheWay = Files.createDirectories(
                    folder.resolve("trial.leiodesk.drafts.new").resolve("full"));
            Draft later = new Draft("NURSE", "", "S-001", "board", "", 0, CLOCK.instant(), Map.of("a", "b"));
            assertThatThrownBy(() -> session.drafts().keep(List.of(later)))
                    .isInstanceOf(LeiodeskException.class)
                    .hasMessageStartingWith("LD-202");
            assertThat(done(session.drafts().mine())).containsExactly(NURSES);
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
            done(session.drafts().keep(List.of(later)));
            assertThat(done(session.drafts().mine())).containsExactly(later);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".new"));
        }
    }

    @Test
    void draftsAreInNoAuditTrail() {
        try (Session session = TestStudies.signedIn(file, Role.NURSE)) {
            String hash = session.latestHash();
            done(session.drafts().keep(List.of(NURSES)));
            assertThat(session.latestHash()).isEqualTo(hash);
        }
    }
}
