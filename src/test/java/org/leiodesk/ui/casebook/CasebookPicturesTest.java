package org.leiodesk.ui.casebook;

import java.nio.file.Path;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.service.Session;
import org.leiodesk.ui.ScreenShots;

class CasebookPicturesTest {
    @TempDir
    static Path folder;

    private static Session session;

    @BeforeAll
    static void open() {
        session = CasebookBench.demo(folder);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @CsvSource({"casebook-cycles,S-007,CYCLES", "casebook-end,S-001,END", "casebook-history,S-001,HISTORY"})
    void aCasebookIsShownWhole(String picture, String subject, CasebookTab tab) {
        ScreenShots.take(picture, context -> {
            CasebookScreen screen = new CasebookBench(session, context, subject).screen();
            screen.open(tab);
            return inWindow(screen.node());
        });
    }

    /** Takes as much room as the list of rooms and the bars of the window. */
    static BorderPane inWindow(javafx.scene.Parent screen) {
        Region rooms = new Region();
        rooms.setMinWidth(168);
        Region top = new Region();
        top.setMinHeight(52);
        Region bottom = new Region();
        bottom.setMinHeight(32);
        return new BorderPane(screen, top, null, bottom, rooms);
    }
}
