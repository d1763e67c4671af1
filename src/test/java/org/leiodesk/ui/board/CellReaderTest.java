package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;

class CellReaderTest {
    private static final List<Lesion> LESIONS =
            List.copyOf(Sample.ofTheScreen().data().lesions().values());

    private static CellEntry read(String lesion, String text) {
        Lesion of = LESIONS.stream()
                .filter(each -> each.id().value().equals(lesion))
                .findFirst()
                .orElseThrow();
        return CellReader.read(
                of,
                LESIONS.stream()
                        .filter(each -> each.role() == LesionRole.TARGET)
                        .toList(),
                text,
                "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T01 | 25      | Measured[value=25.0]",
                "T01 | 25.0 mm | Measured[value=25.0]",
                "T01 | 18,5    | Measured[value=18.5]",
                "T01 | ２１．４２ | Measured[value=21.42]",
                "T01 | 18。5    | Measured[value=18.5]",
                "T01 | 18.     | Measured[value=18.0]",
                "T01 | 0       | Absent[]",
                "T01 | 0.0     | Absent[]",
                "T01 | A       | Absent[]",
                "T01 | 消失    | Absent[]",
                "T01 | s       | TooSmallToMeasure[]",
                "T01 | 太小    | TooSmallToMeasure[]",
                "T01 | n motion artefact | NotEvaluable[reason=motion artefact]",
                "T01 | NE: 未做增强 | NotEvaluable[reason=未做增强]",
                "T01 | 18 + 12 | Split[fragments=[Measured[value=18.0], Measured[value=12.0]]]",
                "T01 | 18+s    | Split[fragments=[Measured[value=18.0], TooSmallToMeasure[]]]",
                "T01 | m T02   | MergedInto[carrier=T02]",
                "T01 | M3      | MergedInto[carrier=T03]",
                "T01 | merged with t03 | MergedInto[carrier=T03]",
                "NT01 | p      | Present[]",
                "NT01 | 0      | Gone[]",
                "NT01 | u grown from small to massive | UnequivocalProgression[reason=grown from small to massive]",
                "NT01 | n      | NotEvaluated[reason=]",
            })
    void whatIsTypedMeans(String lesion, String text, String state) {
        CellEntry entry = read(lesion, text);
        assertThat(entry.state()).hasToString(state);
        assertThat(entry.problem()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T01 | abc    | board.cell.noTarget",
                "T01 | -5     | board.cell.noTarget",
                "T01 | 1.8 cm | board.cell.noTarget",
                "T01 | 12.34567 | board.cell.tooFine",
                "T01 | 999999 | board.cell.tooLarge",
                "T01 | 18+x   | board.cell.noTarget",
                "T01 | m      | board.cell.partnerMissing",
                "T01 | m T01  | board.cell.noPartner",
                "T01 | m T09  | board.cell.noPartner",
                "T01 | u      | board.cell.noTarget",
                "NT01 | 12    | board.cell.noNonTarget",
            })
    void whatIsNotUnderstoodSaysWhy(String lesion, String text, String problem) {
        CellEntry entry = read(lesion, text);
        assertThat(entry.state()).isNull();
        assertThat(entry.problem()).extracting(message -> message.key()).isEqualTo(problem);
    }

    @Test
    void aSplitThatIsBeingTypedCountsWithWhatIsThereAndIsNotYetSaved() {
        CellEntry entry = read("T01", "18+");
        assertThat(entry.state()).hasToString("Measured[value=18.0]");
        assertThat(entry.problem()).extracting(message -> message.key()).isEqualTo("board.cell.unfinished");
    }

    @Test
    void aLengthOfANewLesionThatIsNoNodeIsRefusedAndSaysWhatCanBeTyped() {
        CellEntry read = CellReader.read(newLesion(LesionKind.SOFT_TISSUE), List.of(), "12", "");

        assertThat(read.state()).isNull();
        assertThat(read.problem()).isEqualTo(Message.of("board.cell.noSighting", "12"));
    }

    private static Lesion newLesion(LesionKind kind) {
        Lesion any = LESIONS.get(0);
        return new Lesion(
                any.subject(),
                any.evaluator(),
                new LesionId("NEW01"),
                9,
                LesionRole.NEW,
                "",
                "",
                kind,
                null,
                null,
                false,
                false,
                any.timepoint(),
                null,
                0);
    }
}
