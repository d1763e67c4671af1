package org.leiodesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.Toolkit;

/** Queries in the whole window, by keyboard: the number that waits, the way to what a query is about and back, and the answer. */
@Timeout(300)
class QueryInWindowTest {
    @TempDir
    private Path folder;

    @Test
    void theNumberWaitsEnterLeadsToTheFieldAndItLessensOnceTheQueryIsClosed() throws IOException {
        Toolkit.hideWindows();
        Path file = StudyWindow.asked(StudyWindow.study(Files.createDirectories(folder)));
        SubjectId first = new SubjectId("S-001");
        try (Session session = opened(file)) {
            QueryAbout stage = new QueryAbout(new SignedScope.OfForm("DIAGNOSIS", ""), "figoStage");
            TestStudies.done(session.queries().raise(first, stage, "IB or IVB?"));
        }
        StudyWindow window = StudyWindow.open(file);
        window.until(() -> waiting(window).equals("2"));
        window.keys(KeyCode.ALT, KeyCode.DIGIT4);
        window.until(() -> window.said("#query-thread").contains("IB or IVB?"));
        window.focus("#queries-table");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.node("#casebook-tabs") != null);
        window.until(() -> "diagnosis-figoStage".equals(focused(window)));
        window.keys(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> window.node("#queries-table") != null);
        window.fire("#query-ANSWER");
        window.text("#query-text", "IVB; amended.");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> window.said("#query-thread").contains("IVB; amended."));
        assertThat(StudyWindow.on(() -> waiting(window))).isEqualTo("2"); // who raised it is asked to close it
        window.fire("#query-CLOSE");
        window.text("#query-text", "As in the source.");
        window.robot.type(KeyCode.ENTER);
        window.until(() -> waiting(window).equals("1"));
        window.keys(KeyCode.CONTROL, KeyCode.Q);
        window.until(() -> window.node("#password") != null);
        window.hide();
        try (Session session = opened(file)) {
            var thread = session.queries().ofSubject(first).get(0);
            assertThat(thread.state()).isEqualTo(QueryState.CLOSED);
            assertThat(thread.steps())
                    .extracting(QueryStep::text)
                    .containsExactly("IVB; amended.", "As in the source.");
        }
    }

    private static Session opened(Path file) {
        return TestStudies.done(TestStudies.files().open(file, "li", "correct horse battery".toCharArray()));
    }

    private static String waiting(StudyWindow window) {
        return ((Label) window.node("#room-queries-count")).getText();
    }

    private static String focused(StudyWindow window) {
        Node owner = window.stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
