package org.leiodesk.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.cli.CommandLineProgram;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.form.Forms;
import org.leiodesk.service.ExchangeService;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.kit.Background;
import org.slf4j.LoggerFactory;

/** The log, set up as in the program: what breaks is in it; names, birth dates, passwords and what somebody typed are not. */
class LogTest {
    private static final String FREE_TEXT = "Recognisable-free-text";
    private static final String PASSWORD = "Recognisable-password";
    private static final String NAME = "Recognisable Zhao";
    private static final String BORN = "1951-07-13";

    @TempDir
    private Path home;

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Background background = Background.immediate();

    @BeforeEach
    void asInTheProgram() {
        context.reset();
        LogFile.setUp(context, home);
    }

    @AfterEach
    void asInTests() throws JoranException {
        context.reset();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(LogTest.class.getResource("/logback-test.xml")));
    }

    private String log() throws IOException {
        return Files.readString(home.resolve(".leiodesk").resolve("leiodesk.log"));
    }

    /** The engine names the value that it refuses. */
    private static boolean refusedByTheEngine() {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            statement.execute("create table t (a varchar(3))");
            return statement.execute("insert into t values ('" + FREE_TEXT + "')");
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).contains(FREE_TEXT);
            throw new LeiodeskException(ErrorCode.STORE_BROKEN, "The change cannot be saved", refused);
        }
    }

    private static Map<String, String> typed(String number, String reason) {
        return Map.of(
                "number", number,
                "status", "SCREEN_FAILURE",
                "consentedOn", "2024-06-01",
                "birthDate", BORN,
                "screenFailureReason", reason);
    }

    /** As every screen asks: what breaks is logged there. */
    private void ask(Callable<?> work) {
        background.call(work, value -> {});
    }

    @Test
    void importsEntriesAndTheirFailuresLeaveNoPersonalDataInTheLog() throws IOException {
        Path file = home.resolve("trial.leiodesk");
        try (Session session =
                done(TestStudies.files().create(file, Study.leiomyosarcoma(), "li", NAME, PASSWORD.toCharArray()))) {
            Subject typed =
                    done(Forms.SUBJECT.record(Subject.screened(new SubjectId("S-001")), typed("001", FREE_TEXT)));
            ask(() -> session.subjects().saveSubject(typed, FREE_TEXT));
            Subject stored = session.subjects().casebook(typed.id()).subject();
            assertThat(stored.screenFailureReason()).isEqualTo(FREE_TEXT);
            ask(() -> session.subjects()
                    .saveSubject(done(Forms.SUBJECT.record(stored, typed("002", FREE_TEXT + " again"))), FREE_TEXT));
            ask(() -> session.subjects().saveSubject(typed, FREE_TEXT));
            ask(() -> importing(session, "wrong", "ST-S1,1," + FREE_TEXT + ",2,FATAL,2024-99-01,"));
            ask(() -> importing(session, "broken", "ST-S1,1,\"" + FREE_TEXT));
            ask(() -> importing(session, "taken", "ST-S1,1," + FREE_TEXT + ",2,FATAL,2024-07-01,"));
            ask(() -> importing(session, "twice", "ST-S1,1," + FREE_TEXT + ",2,FATAL,2024-07-01,"));
            ask(() -> session.unlock(PASSWORD.concat("!").toCharArray()));
        }
        ask(() -> TestStudies.files().open(file, FREE_TEXT, PASSWORD.toCharArray()));
        ask(() -> new BigDecimal(FREE_TEXT));
        ask(() -> LocalDate.parse(BORN.concat(FREE_TEXT)));
        ask(() -> Integer.parseInt(BORN));
        ask(() -> {
            throw new IllegalStateException(NAME, new IllegalArgumentException(FREE_TEXT));
        });
        ask(LogTest::refusedByTheEngine);
        String log = log();
        assertThat(log)
                .contains(
                        "LD-101", "LD-900", "NumberFormatException", "DateTimeParseException", "IllegalStateException")
                .contains("Caused by: java.lang.IllegalArgumentException", "JdbcSQLDataException: 22001-")
                .contains("\tat org.leiodesk.");
        assertThat(log).doesNotContain("Recognisable", BORN);
    }

    @Test
    void aBrokenCommandIsInTheLogWithoutWhatWasOnItsLine() throws IOException {
        StringWriter said = new StringWriter();
        CommandLineProgram program = new CommandLineProgram(
                "test", TestStudies.CLOCK, new PrintWriter(said, true), new PrintWriter(said, true));
        Path target = Files.writeString(home.resolve("no-folder"), FREE_TEXT);
        program.run("demo", "--out", target.resolve("below").toString());
        assertThat(log()).contains("The command broke", "LD-202").doesNotContain("Recognisable");
    }

    private Outcome<?> importing(Session session, String name, String event) {
        Path folder = home.resolve(name);
        TestTables.small()
                .changeAll("dm.csv", line -> line + (line.startsWith("STUDYID") ? ",BRTHDTC" : "," + BORN))
                .file("ae.csv", "USUBJID,AESEQ,AETERM,AETOXGR,AEOUT,AESTDTC,AEENDTC", event)
                .writeTo(folder);
        return new ExchangeService(session, Language.ENGLISH).importTables(folder, Progress.NONE);
    }
}
