package org.leiodesk.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Language;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
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
                                within.texts(), new TrailModel(within.texts(), () -> ENTRIES, within.background()))),
                root -> ((TableView<?>) root.lookup("#entries"))
                        .getSelectionModel()
                        .selectFirst());
    }

    private final Translations texts = new Translations(Language.ENGLISH);
    private final TrailModel model = new TrailModel(texts, () -> ENTRIES, Background.immediate());

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
}
