package org.leiodesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.InspectionService;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.shell.ShellPictures;

class RecordScreenTest {
    private static final List<AuditEntry> ENTRIES = List.of(
            new AuditEntry(
                    3,
                    AuditAction.AMEND,
                    "S-014",
                    "MEASUREMENT",
                    "T01 / 2",
                    Map.of("lesionId", "T01", "timepointName", "Week 12", "stateMm", "25.0"),
                    Map.of("lesionId", "T01", "timepointName", "Week 12", "stateMm", "21.0"),
                    signed("2024-05-14T06:03:22Z", "Typing error")),
            new AuditEntry(
                    2,
                    AuditAction.CREATE,
                    "S-014",
                    "SUBJECT",
                    "",
                    Map.of(),
                    Map.of("subjectNumber", "S-014", "sex", "FEMALE"),
                    signed("2024-01-08T02:00:00Z", "")),
            new AuditEntry(1, AuditAction.SIGN_IN, "", "", "", Map.of(), Map.of(), signed("2024-01-08T01:59:00Z", "")));

    private static final TrailDoors DOORS = new TrailDoors(
            true,
            (file, filter, progress) -> Outcome.done(filter.words().length()),
            (file, filter, progress) -> Outcome.done(new InspectionService.Pack(file, 9, "f".repeat(64))));

    private static Signed signed(String at, String reason) {
        return new Signed("li", Instant.parse(at), ZoneId.of("Asia/Shanghai"), reason);
    }

    @Test
    void theChangesOfTheStudyAreListedWithWhoWhenAndWhy() {
        ScreenShots.take(
                "record",
                context -> ShellPictures.around(
                        context,
                        "record",
                        Feather.LIST,
                        within -> new RecordScreen(
                                within.texts(),
                                new TrailModel(within.texts(), () -> ENTRIES, DOORS, within.background()))),
                root -> ((TableView<?>) root.lookup("#entries"))
                        .getSelectionModel()
                        .selectFirst());
    }

    private final Translations texts = new Translations(Language.ENGLISH);
    private final TrailModel model = new TrailModel(texts, () -> ENTRIES, DOORS, Background.immediate());

    @Test
    void aChangeIsToldInTheWordsOfTheForms() {
        assertThat(TrailModel.moment(ENTRIES.get(0))).isEqualTo("2024-05-14 14:03:22");
        assertThat(model.summary(ENTRIES.get(0))).isEqualTo("Size, mm 25.0 → 21.0");
        assertThat(model.summary(ENTRIES.get(1))).isEqualTo("Sex Female; Subject number S-014");
        texts.use(Language.CHINESE);
        assertThat(model.summary(ENTRIES.get(1))).isEqualTo("性别 女; 受试者编号 S-014");
    }

    @Test
    void whatIsTypedSearchesReasonsUsersAndValues() {
        model.refresh();
        model.typedProperty().set("typing ERR");
        assertThat(model.shown()).containsExactly(ENTRIES.get(0));
        model.typedProperty().set("female");
        assertThat(model.shown()).containsExactly(ENTRIES.get(1));
        model.typedProperty().set("");
        assertThat(model.shown()).containsExactlyElementsOf(ENTRIES);
    }

    @Test
    void theTrailIsFilteredBySubjectUserFormAndDay() {
        model.refresh();
        assertThat(model.occurring(AuditEntry::form)).containsExactly("", "MEASUREMENT", "SUBJECT");
        model.formProperty().set("SUBJECT");
        assertThat(model.shown()).containsExactly(ENTRIES.get(1));
        model.formProperty().set("");
        model.subjectProperty().set("S-014");
        assertThat(model.shown()).containsExactly(ENTRIES.get(0), ENTRIES.get(1));
        model.fromProperty().set("20240514");
        assertThat(model.shown()).containsExactly(ENTRIES.get(0));
        model.toProperty().set("2024-05-13");
        assertThat(model.shown()).isEmpty();
        model.fromProperty().set("yesterday");
        assertThat(model.findingsProperty().get())
                .containsExactly(Finding.warning("", "ui.record.dayUnread", "yesterday"));
    }

    @Test
    void whatIsWrittenIsSaid() {
        model.userProperty().set("li");
        model.write(Path.of("trail.pdf"));
        assertThat(model.writtenProperty().get()).isEqualTo(Message.of("ui.record.written", 7, Path.of("trail.pdf")));
        model.pack(Path.of("pack.zip"));
        assertThat(model.writtenProperty().get())
                .isEqualTo(Message.of("ui.record.packed", Path.of("pack.zip"), 9, "f".repeat(64)));
        model.toProperty().set("soon");
        model.write(Path.of("trail.csv"));
        assertThat(model.findingsProperty().get()).containsExactly(Finding.warning("", "ui.record.dayUnread", "soon"));
    }
}
