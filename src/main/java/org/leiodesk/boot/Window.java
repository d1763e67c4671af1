package org.leiodesk.boot;

import java.nio.file.Path;
import java.time.Clock;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.shell.LeiodeskApp;
import org.leiodesk.ui.shell.StudyWorkbench;
import org.leiodesk.ui.signin.Doors;

/** Wires the window by hand: the ways into a study, and what is shown of an open one. */
final class Window {
    private Window() {}

    /** @throws RuntimeException when no window can be opened here */
    static void open(Clock clock) {
        Path home = Path.of(System.getProperty("user.home"), ".leiodesk");
        StudyFiles files = new StudyFiles(clock);
        Doors<Session> doors =
                new Doors<>(files::open, files::create, progress -> demo(files, home.resolve("demo"), clock, progress));
        LeiodeskApp.launch(clock, home.resolve("preferences.properties"), doors, StudyWorkbench::of);
    }

    private static Outcome<Session> demo(StudyFiles files, Path folder, Clock clock, Progress progress) {
        Path made = folder.resolve("demo.leiodesk");
        return made.toFile().exists()
                ? files.open(made, DemoService.USER, DemoService.PASSWORD.toCharArray())
                : new DemoService(clock, progress).open(folder, DemoStudy.SUBJECTS, DemoStudy.SEED, Language.ENGLISH);
    }
}
