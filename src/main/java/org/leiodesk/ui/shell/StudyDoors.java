package org.leiodesk.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.Study;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.signin.Doors;

/** The ways into a study file. The demo study is made at the first visit and kept, so that one finds again what one tried. */
public final class StudyDoors {
    private StudyDoors() {}

    /** @param demo the file of the demo study; need not exist */
    public static Doors<Session> of(StudyFiles files, Path demo) {
        return new Doors<>(files::open, files::create, files::recover, progress -> openDemo(files, demo, progress));
    }

    private static Outcome<Session> openDemo(StudyFiles files, Path demo, Progress progress) {
        Outcome<Session> opened = Files.exists(demo)
                ? files.open(demo, DemoService.USER, DemoService.PASSWORD.toCharArray())
                : files.create(
                        madeFolder(demo),
                        Study.leiomyosarcoma(),
                        DemoService.USER,
                        "Demo",
                        DemoService.PASSWORD.toCharArray());
        // Empty means new, or that making it was interrupted the last time.
        if (opened instanceof Outcome.Done<Session> done
                && done.value().subjects().casebooks().isEmpty()) {
            return DemoService.fill(done.value(), DemoStudy.SUBJECTS, DemoStudy.SEED, Language.ENGLISH, progress);
        }
        return opened;
    }

    private static Path madeFolder(Path demo) {
        try {
            Files.createDirectories(demo.toAbsolutePath().getParent());
            return demo;
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, demo.toString(), e);
        }
    }
}
