package org.leiodesk.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Translations;

class HistoryModelTest {
    private static final List<AuditEntry> ENTRIES = List.of(
            entry(
                    3,
                    AuditAction.AMEND,
                    "ADMINISTRATION",
                    "6",
                    Map.of("drug", "EPIRUBICIN", "cycleNumber", "1", "cycleDay", "1", "givenAmount", "90"),
                    Map.of("drug", "EPIRUBICIN", "cycleNumber", "1", "cycleDay", "1", "givenAmount", "67.5"),
                    "Source corrected"),
            entry(
                    2,
                    AuditAction.AMEND,
                    "SUBJECT",
                    "",
                    Map.of("sex", "UNKNOWN"),
                    Map.of("sex", "FEMALE", "birthDate", "1967-03"),
                    "Result came later"),
            entry(1, AuditAction.CREATE, "CYCLE", "1", Map.of(), Map.of("cycleNumber", "1", "weightKg", "55.0"), ""));

    private final Translations texts = new Translations(Language.ENGLISH);
    private final HistoryModel model =
            new HistoryModel(texts, () -> ENTRIES, Background.immediate(), ZoneId.of("Asia/Shanghai"));

    private static AuditEntry entry(
            long number,
            AuditAction action,
            String form,
            String key,
            Map<String, String> before,
            Map<String, String> after,
            String why) {
        return new AuditEntry(
                number,
                action,
                "S-1",
                form,
                key,
                before,
                after,
                new Signed("li", Instant.parse("2024-06-28T22:03:22Z"), ZoneOffset.UTC, why));
    }

    @Test
    void eachChangeTellsWhenByTheLocalClockWhoWhatAndWhy() {
        model.refresh();
        assertThat(model.shown())
                .extracting(
                        HistoryRow::when,
                        HistoryRow::who,
                        HistoryRow::form,
                        HistoryRow::record,
                        HistoryRow::changes,
                        HistoryRow::why)
                .containsExactly(
                        tuple(
                                "2024-06-29 06:03:22",
                                "li",
                                "Dose",
                                "Cycle 1, day 1, epirubicin",
                                List.of("Given dose: 90 → 67.5"),
                                "Source corrected"),
                        tuple(
                                "2024-06-29 06:03:22",
                                "li",
                                "Consent and enrolment",
                                "",
                                List.of("Date of birth: (empty) → 1967-03", "Sex: Unknown → Female"),
                                "Result came later"),
                        tuple(
                                "2024-06-29 06:03:22",
                                "li",
                                "Treatment cycle",
                                "Cycle 1",
                                List.of("Weight, kg: 55.0"),
                                ""));
    }

    @Test
    void changesAreSiftedByFormAndByWhatIsTyped() {
        model.refresh();
        assertThat(model.forms()).containsExactly("ADMINISTRATION", "CYCLE", "SUBJECT");
        model.formProperty().set("SUBJECT");
        assertThat(model.shown()).extracting(row -> row.entry().number()).containsExactly(2L);
        model.formProperty().set(null);
        model.typedProperty().set("67.5");
        assertThat(model.shown()).extracting(row -> row.entry().number()).containsExactly(3L);
    }

    @Test
    void theWordsFollowTheLanguage() {
        model.refresh();
        texts.use(Language.CHINESE);
        assertThat(model.shown().get(0).record()).isEqualTo("第 1 周期第 1 天，表柔比星");
        assertThat(model.shown().get(1).changes()).containsExactly("出生日期：（空） → 1967-03", "性别：未知 → 女");
    }
}
