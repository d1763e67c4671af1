package org.leiodesk.boot;

import java.nio.file.Path;
import java.time.Clock;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.ui.shell.LeiodeskApp;
import org.leiodesk.ui.shell.StudyDoors;
import org.leiodesk.ui.shell.StudyWorkbench;

/** Wires the window by hand: the ways into a study, and what is shown of an open one. */
final class Window {
    private Window() {}

    /** @throws RuntimeException when no window can be opened here */
    static void open(Clock clock) {
        Path home = Path.of(System.getProperty("user.home"), ".leiodesk");
        LeiodeskApp.launch(
                clock,
                home.resolve("preferences.properties"),
                StudyDoors.of(new StudyFiles(clock), home.resolve("demo").resolve("demo.leiodesk")),
                StudyWorkbench::of);
    }
}
