package org.leiodesk.cli;

import java.time.Clock;
import java.util.function.ToIntFunction;
import org.leiodesk.service.Session;
import org.leiodesk.service.StudyFiles;

/** Opens the study named by the options, does something with it, and closes it whatever happens. */
final class OpenedStudy {
    private OpenedStudy() {}

    static int with(StudyOptions options, Clock clock, Terminal terminal, ToIntFunction<Session> work) {
        return terminal.then(
                options.password(terminal, false),
                password -> terminal.then(
                        new StudyFiles(clock).open(options.study(), options.user(), password), session -> {
                            try (session) {
                                terminal.show(session.openingFindings());
                                return work.applyAsInt(session);
                            }
                        }));
    }
}
