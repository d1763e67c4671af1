package org.leiodesk.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.Study;
import org.leiodesk.exchange.sdtm.SdtmWriter;
import org.leiodesk.service.demo.DemoQueries;
import org.leiodesk.service.demo.DemoReviews;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.service.results.Results;

/** Makes the demo study. */
public final class DemoService {
    /** The account of every demo study. */
    public static final String USER = "demo";
    /** Its password, which is no secret: there is no real person in a demo study. */
    public static final String PASSWORD = "leiodesk-demo";

    private static final int MOST_SUBJECTS = 2000;
    private static final String CASEBOOK = "S-001";

    private final Clock clock;
    private final Progress progress;

    public DemoService(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** Makes a demo study file in a folder, under a name that is not yet taken, and leaves it open. */
    public Outcome<Session> open(Path folder, int subjects, long seed, Language language) {
        if (subjects < 1 || subjects > MOST_SUBJECTS) {
            return Outcome.refused(Finding.error("", "service.demo.subjects", MOST_SUBJECTS, subjects));
        }
        Outcome<Session> created = new StudyFiles(clock)
                .create(freeName(folder), Study.leiomyosarcoma(), USER, "Demo", PASSWORD.toCharArray());
        return created instanceof Outcome.Done<Session> session
                ? fill(session.value(), subjects, seed, language, progress)
                : created;
    }

    /** Takes the made-up casebooks into an empty open study. When that is refused, stopped or broken, the session is closed. */
    public static Outcome<Session> fill(
            Session session, int subjects, long seed, Language language, Progress progress) {
        try {
            String reason = Message.of("service.demo.reason").in(language);
            Outcome<Integer> taken =
                    session.importCasebooks(DemoStudy.casebooks(subjects, seed, progress), null, reason, progress);
            if (taken instanceof Outcome.Done<Integer>) {
                return new Outcome.Done<>(session, reviewed(session, language));
            }
            session.close();
            return new Outcome.Refused<>(taken.findings());
        } catch (RuntimeException stoppedOrBroken) {
            session.close();
            throw stoppedOrBroken;
        }
    }

    /** Reviews, signs and asks as the person of every demo study would; in another person's study nothing. */
    private static List<Finding> reviewed(Session session, Language language) {
        if (!session.account().name().equals(USER)) {
            return List.of();
        }
        List<Finding> refusals = new ArrayList<>(
                new DemoReviews(session.preview(), session.reviews(), session.signing(), session.holds(), language)
                        .add(USER, PASSWORD.toCharArray()));
        refusals.addAll(new DemoQueries(session.queries(), language)
                .add(session.subjects().casebooks()));
        return refusals;
    }

    /**
     * Makes the demo study in a folder: the study file, its figures and tables, and one casebook.
     *
     * @param tables where its SDTM tables go; null for none
     */
    public Outcome<Results> make(Path out, int subjects, long seed, @Nullable Path tables, Language language) {
        Outcome<Session> opened = open(out, subjects, seed, language);
        if (!(opened instanceof Outcome.Done<Session> done)) {
            return new Outcome.Refused<>(opened.findings());
        }
        try (Session session = done.value()) {
            AnalysisOptions options = new AnalysisOptions(DemoStudy.SNAPSHOT, null, null, language);
            Outcome<Results> analysed = new HeadlessAnalysis(progress).ofStudy(session, out, options);
            if (!(analysed instanceof Outcome.Done<Results> results)) {
                return analysed;
            }
            List<Path> files = new ArrayList<>(results.value().files());
            files.add(session.file());
            Outcome<Path> casebook = new ReportService(session, clock)
                    .crfSummary(CASEBOOK, out.resolve("casebook-" + CASEBOOK + ".pdf"), language);
            if (casebook instanceof Outcome.Done<Path> paper) {
                files.add(paper.value());
            }
            if (tables != null) {
                SdtmWriter.write(tables, session.study(), session.subjects().casebooks(), progress);
            }
            List<Message> headlines = new ArrayList<>(results.value().headlines());
            headlines.add(Message.of("service.demo.made", session.file(), USER, PASSWORD));
            return Outcome.done(new Results(out, files, headlines));
        }
    }

    private static Path freeName(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "Cannot make " + folder, broken);
        }
        Path file = folder.resolve("demo.leiodesk");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve("demo-" + i + ".leiodesk");
        }
        return file;
    }
}
