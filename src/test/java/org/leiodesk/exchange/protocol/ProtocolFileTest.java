package org.leiodesk.exchange.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.BsaFormula;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;

/** Protocol settings as JSON. */
class ProtocolFileTest {
    private static final ProtocolSettings OTHER = new ProtocolSettings(
            28,
            56,
            10,
            21,
            new ResponseSettings(35, true, 28, 2, true),
            PfsRule.C,
            0.9,
            "4.03",
            new DoseSettings(
                    List.of(150, 100), 7, 75.5, List.of(100, 50), 8, 14, 5, BsaFormula.DUBOIS, 2.2, 600, 850.5, 1.5),
            false);

    @TempDir
    Path folder;

    private static List<String> refusals(String json) {
        Outcome<ProtocolSettings> outcome = ProtocolFile.parse("p.json", json);
        return outcome instanceof Outcome.Refused<ProtocolSettings> refused
                ? refused.findings().stream()
                        .map(finding -> finding.message().in(Language.ENGLISH))
                        .toList()
                : List.of();
    }

    private static ProtocolSettings read(String json) {
        return ((Outcome.Done<ProtocolSettings>) ProtocolFile.parse("p.json", json)).value();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Path file = folder.resolve("protocol.json");
        ProtocolFile.write(file, OTHER.withConfirmed(true));
        assertThat(ProtocolFile.read(file)).isEqualTo(Outcome.done(OTHER));
        assertThat(read(ProtocolFile.format(ProtocolSettings.DEFAULT))).isEqualTo(ProtocolSettings.DEFAULT);
    }

    @Test
    void aKeyThatIsNotThereKeepsItsDefault() {
        assertThat(read("{}")).isEqualTo(ProtocolSettings.DEFAULT);
        assertThat(read("\uFEFF{\"pfsRule\": \"C\"}")).isEqualTo(ProtocolSettings.DEFAULT.withPfsRule(PfsRule.C));
        assertThat(read("{\"confirmationStrict\": true, \"stableMinimumDays\": 28}")
                        .response())
                .isEqualTo(new ResponseSettings(28, true, 28, 1, false));
    }

    @Test
    void unknownKeysAndValuesOutOfRangeAreRefusedByName() {
        assertThat(refusals("{\"confirmDays\": 28, \"confirmationDays\": -1, \"pfsRule\": \"B\"}"))
                .containsExactly(
                        "p.json: there is no setting “confirmDays”",
                        "p.json: confirmationDays may not be -1, but 0 ... 365",
                        "p.json: pfsRule may not be \"B\", but A | C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cycleDays;0",
                "cycleDays;21.5",
                "cycleDays;\"21\"",
                "cycleDays;null",
                "cycleDays;99999999999",
                "assessmentIntervalDays;366",
                "assessmentWindowDays;61",
                "confirmationStrict;1",
                "maxNotEvaluableBetween;11",
                "confidenceLevel;1",
                "confidenceLevel;0",
                "confidenceLevel;1e400",
                "ctcaeVersion;5.0",
                "temozolomideLevels;[]",
                "temozolomideLevels;[100, 150]",
                "temozolomideLevels;[100, 100]",
                "temozolomideDays;22",
                "epirubicinLevelsPercent;[110, 50]",
                "epirubicinWarnMgPerM2;901",
                "bsaFormula;\"HAYCOCK\"",
                "bsaCapM2;-1",
                "confirmed;true"
            })
    void eachValueHasItsRange(String key, String value) {
        assertThat(refusals("{\"%s\": %s}".formatted(key, value)))
                .singleElement()
                .asString()
                .contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{} {}",
                "{\"cycleDays\": 21, \"cycleDays\": 22}",
                "[",
                "{\"cycleDays\": NaN}",
                "nonsense"
            })
    void whatIsNoJsonIsRefused(String text) {
        assertThat(refusals(text)).singleElement().asString().startsWith("p.json");
    }

    @Test
    void whatIsNoObjectAndAFileThatIsNotThereAreRefused() {
        assertThat(refusals("[21]")).containsExactly("p.json: an object of keys and values is needed");
        assertThat(ProtocolFile.read(folder.resolve("none.json"))).isInstanceOf(Outcome.Refused.class);
    }
}
