package org.leiodesk.ui.casebook;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.ScreenShots;

class CasebookPicturesTest {
    @TempDir
    static Path folder;

    private static final AtomicReference<CasebookScreen> shown = new AtomicReference<>();
    private static Session session;

    @BeforeAll
    static void open() {
        session = CasebookBench.demo(folder);
        TestStudies.done(session.subjects().saveSubject(Subject.screened(new SubjectId("S-033")), ""));
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({
        "casebook-overview,S-001,OVERVIEW",
        "casebook-overview-treated,S-007,OVERVIEW",
        "casebook-overview-long,S-014,OVERVIEW",
        "casebook-overview-new,S-033,OVERVIEW",
        "casebook-baseline,S-001,BASELINE",
        "casebook-cycles,S-007,CYCLES",
        "casebook-cycles-new,S-033,CYCLES",
        "casebook-end,S-014,END",
        "casebook-end-new,S-033,END",
        "casebook-history,S-001,HISTORY"
    })
    void everyPartIsShownFullAndEmpty(String picture, String subject, CasebookTab tab) {
        take(picture, subject, tab, root -> {});
    }

    @Test
    void whatFollowsFromTheCasebookSaysWhy() {
        take(
                "casebook-overview-why",
                "S-014",
                CasebookTab.OVERVIEW,
                root -> ((Hyperlink) ((Parent) root.lookup("#results"))
                                .getChildrenUnmodifiable()
                                .get(1))
                        .fire());
    }

    @Test
    void aCycleThatWantsItsReasonsSaysSo() {
        take("casebook-cycles-refused", "S-007", CasebookTab.CYCLES, root -> {
            ((Button) root.lookup("#next-cycle")).fire();
            type(root, "cycle-startedOn", "2024-07-30");
            ((Button) root.lookup("#as-planned")).fire();
            type(root, "temozolomide-4", "150");
            type(root, "epirubicin-1", "9o");
            shown.get().save(() -> {});
        });
    }

    @Test
    void anAmendmentAsksItsReasonInPlace() {
        take("casebook-cycles-reason", "S-007", CasebookTab.CYCLES, root -> {
            type(root, "cycle-weightKg", "64.5");
            type(root, "temozolomide-4", "150");
            type(root, "temozolomide-reason", "Nausea");
            shown.get().save(() -> {});
        });
    }

    @Test
    void anAmendedDayOfDeathSaysWhatItWouldChange() {
        take("casebook-end-reason", "S-016", CasebookTab.END, root -> {
            type(root, "death-on", "2023-10-09");
            shown.get().save(() -> {});
        });
    }

    @Test
    void aContactIsAmendedUnderItsTable() {
        take("casebook-end-amend", "S-014", CasebookTab.END, root -> {
            ((Button) root.lookup("#therapies-add")).fire();
            type(root, "newTherapy-name", "Trabectedin");
            type(root, "newTherapy-startedOn", "2024-13-40");
            ((TableView<?>) root.lookup("#contacts")).getSelectionModel().select(1);
        });
    }

    private static void type(Parent root, String field, String text) {
        ((TextField) root.lookup("#" + field)).setText(text);
    }

    private static void take(String picture, String subject, CasebookTab tab, Consumer<Parent> before) {
        ScreenShots.take(
                picture,
                context -> {
                    CasebookScreen screen = new CasebookBench(session, context, subject).screen();
                    screen.open(tab);
                    shown.set(screen);
                    return inWindow(screen.node());
                },
                before);
    }

    /** Takes as much room as the list of rooms and the bars of the window. */
    private static BorderPane inWindow(Parent screen) {
        Region rooms = new Region();
        rooms.setMinWidth(168);
        Region top = new Region();
        top.setMinHeight(52);
        Region bottom = new Region();
        bottom.setMinHeight(32);
        return new BorderPane(screen, top, null, bottom, rooms);
    }
}
