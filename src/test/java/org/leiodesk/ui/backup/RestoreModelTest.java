package org.leiodesk.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.keep.Backup;
import org.leiodesk.service.keep.Comparison;
import org.leiodesk.service.keep.OpenedBackup;
import org.leiodesk.service.keep.RestoreService;
import org.leiodesk.ui.kit.Background;

/** With a real study and a real backup. */
class RestoreModelTest {
    @TempDir
    private Path folder;

    private Path study;
    private Backup backup;
    private final List<OpenedBackup.Restored> restored = new ArrayList<>();
    private RestoreModel model;

    @BeforeEach
    void studyThatGoesOnAfterItsBackup() {
        study = folder.resolve("trial.leiodesk");
        try (Session session = TestStudies.session(study)) {
            backup = done(session.backups().make(folder, Progress.NONE));
            done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-001")), ""));
        }
        model = new RestoreModel(new RestoreService(TestStudies.CLOCK), Background.immediate(), restored::add);
    }

    private void look(String password) {
        model.backupProperty().set(backup.file().toString());
        model.fileProperty().set(study.toString());
        model.userProperty().set(TestStudies.USER);
        model.passwordProperty().set(password);
        model.look();
    }

    @Test
    void lookingShowsWhatWouldBeLostAndChangesNothingAndRestoringKeepsThePresentStudy() {
        look(String.valueOf(TestStudies.password()));
        RestoreModel.Seen seen = model.seenProperty().get();
        assertThat(seen).isNotNull();
        assertThat(seen.backup()).isEqualTo(backup);
        assertThat(seen.comparison().present()).isEqualTo(Comparison.Present.LATER);
        assertThat(seen.comparison().lostChanges()).isEqualTo(1);
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(restored).isEmpty();
        model.restore();
        assertThat(restored)
                .containsExactly(new OpenedBackup.Restored(
                        study, folder.resolve("trial-before-restore-20240801T060000Z.leiodesk")));
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            assertThat(session.subjects().casebooks()).isEmpty();
        }
    }

    @Test
    void whatIsTypedAnewMustBeLookedAtAnew() {
        look(String.valueOf(TestStudies.password()));
        model.fileProperty().set(folder.resolve("elsewhere.leiodesk").toString());
        assertThat(model.seenProperty().get()).isNull();
        model.restore();
        assertThat(restored).isEmpty();
    }

    @Test
    void aWrongPasswordAndMissingFieldsAreSaid() {
        look("not this one");
        assertThat(model.findingsProperty().get())
                .containsExactly(
                        Finding.error("", "store.backup.signIn", backup.file().toString()));
        model.passwordProperty().set("");
        model.userProperty().set(" ");
        model.look();
        assertThat(model.findingsProperty().get())
                .containsExactly(
                        Finding.error("user", "ui.signin.needed"), Finding.error("password", "ui.signin.needed"));
    }
}
