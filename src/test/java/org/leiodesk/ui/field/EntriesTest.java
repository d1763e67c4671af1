package org.leiodesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;

class EntriesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-11, 2024-03-11",
        "2024-3-11, 2024-03-11",
        "2024/3/11, 2024-03-11",
        "2024.3.1, 2024-03-01",
        "20240311, 2024-03-11",
        "2024年3月11日, 2024-03-11",
        "２０２４-０３-１１, 2024-03-11",
        "' 2024-03 ', 2024-03",
        "202403, 2024-03",
        "2024年3月, 2024-03",
        "2024, 2024"
    })
    void aDateIsReadAsPeopleTypeIt(String typed, String understood) {
        DateEntry entry = new DateEntry();
        entry.textProperty().set(typed);
        assertThat(entry.value()).hasToString(understood);
        assertThat(entry.hasProblem()).isFalse();
        assertThat(entry.textProperty().get()).isEqualTo(typed);
        entry.tidy();
        assertThat(entry.textProperty().get()).isEqualTo(understood);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-02-30", "2023-02-29", "2024-13-01", "24-03-11", "11.03.2024", "yesterday", "2024-03-11x"})
    void whatIsNoDateStaysAsTypedWithASentence(String typed) {
        DateEntry entry = new DateEntry();
        entry.textProperty().set(typed);
        entry.tidy();
        assertThat(entry.textProperty().get()).isEqualTo(typed);
        assertThat(entry.value()).isNull();
        assertThat(entry.problemProperty().get()).isEqualTo(Message.of("ui.date.notUnderstood", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "UNK", "未知"})
    void anUnknownDateIsNoDateAndNoProblem(String typed) {
        DateEntry entry = new DateEntry();
        entry.textProperty().set(typed);
        assertThat(entry.value()).isNull();
        assertThat(entry.hasProblem()).isFalse();
        assertThat(entry.meaningProperty().get()).isEqualTo(Message.of("ui.date.unknown"));
    }

    @Test
    void theFieldSaysWhatItUnderstands() {
        DateEntry entry = new DateEntry();
        entry.textProperty().set("20240311");
        assertThat(entry.meaningProperty().get().in(Language.ENGLISH)).isEqualTo("2024-03-11 Mon");
        assertThat(entry.meaningProperty().get().in(Language.CHINESE)).isEqualTo("2024-03-11 周一");
        entry.textProperty().set("2024");
        assertThat(entry.meaningProperty().get().in(Language.ENGLISH)).isEqualTo("2024, month and day unknown");
        entry.textProperty().set("");
        assertThat(entry.meaningProperty().get()).isNull();
        assertThat(entry.hasProblem()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.5", "12., 12.", ".5, 0.5", "１２．５, 12.5", "12。5, 12.5", "+3, 3"})
    void aNumberIsReadAsPeopleTypeIt(String typed, BigDecimal number) {
        NumberEntry entry = new NumberEntry(0, 1000, 1);
        entry.textProperty().set(typed);
        assertThat(entry.value()).isEqualByComparingTo(number);
        assertThat(entry.hasProblem()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "57o, ui.number.notUnderstood",
        "'12,5', ui.number.notUnderstood",
        "-1, ui.number.outOfBounds",
        "1000.1, ui.number.outOfBounds",
        "12.55, ui.number.tooFine"
    })
    void aNumberThatCannotBeTakenStaysAsTypedWithASentence(String typed, String key) {
        NumberEntry entry = new NumberEntry(0, 1000, 1);
        entry.textProperty().set(typed);
        assertThat(entry.textProperty().get()).isEqualTo(typed);
        assertThat(entry.value()).isNull();
        assertThat(entry.problemProperty().get().key()).isEqualTo(key);
    }

    @Test
    void aWholeNumberHasNoPoint() {
        NumberEntry entry = new NumberEntry(0, 130, 0);
        entry.textProperty().set("57.5");
        assertThat(entry.problemProperty().get()).isEqualTo(Message.of("ui.number.whole", "57.5"));
        entry.set(57);
        assertThat(entry.intValue()).isEqualTo(57);
        entry.set(null);
        assertThat(entry.textProperty().get()).isEmpty();
    }
}
