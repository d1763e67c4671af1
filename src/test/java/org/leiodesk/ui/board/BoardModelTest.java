package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.ui.board.Sample.column;
import static org.leiodesk.ui.board.Sample.english;
import static org.leiodesk.ui.board.Sample.row;
import static org.leiodesk.ui.board.Sample.table;
import static org.leiodesk.ui.board.Sample.type;

import org.junit.jupiter.api.Test;

/** Typing sequences and the whole tables that come of them. The first is the board of the specification of the screens. */
class BoardModelTest {
    @Test
    void theBoardOfTheSpecificationComesOutWhileTyping() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        type(model, "date", 3, "2024-5-14");
        type(model, "T01", 3, "21");
        type(model, "T02", 3, "9");
        type(model, "T03", 3, "s");
        type(model, "NT01", 3, "p");
        type(model, "new", 3, "0");
        assertThat(table(model)).isEqualTo("""
                | Baseline | Week 6 | Week 12 | Week 18 *
                date | 2024-01-08 | 2024-02-20 | 2024-04-02 | 2024-05-14
                T01 | 32.0 | 25.0 | 18.5 | 21.0
                T02 | 21.0 | 14.0 | 9.0 | 9.0
                T03 | 40.0 | 31.0 | too small | too small
                NT01 | present | present | present | present
                sum | 93.0 | 70.0 | 32.5 | 35.0
                from baseline |  | -24.7 % | -65.1 % | -62.4 %
                from nadir |  | -24.7 % | -53.6 % | +7.7 %
                target |  | SD | PR | PR
                non-target |  | NON-CR/NON-PD | NON-CR/NON-PD | NON-CR/NON-PD
                overall |  | SD | PR | PR
                """);
        assertThat(model.sheet().result(column(model, 3)).sentences())
                .extracting(Sample::english)
                .containsExactly(
                        "PR from targets and non-targets. PR: sum 35.0 mm is at most 70 % of the baseline 93.0 mm (PR up to 65.1 mm). "
                                + "NON-CR/NON-PD: non-target NT01 is still present",
                        "To PD: +4.0 mm (nadir 32.5 at Week 12).");
    }

    @Test
    void everyKeyIsDerivedAtOnceAndTakenBackByEscape() {
        BoardModel model = Sample.ofTheScreen().model();
        BoardRow t01 = row(model, "T01");
        BoardColumn week12 = column(model, 2);
        model.typing().type(t01, week12, "4");
        assertThat(model.sheet().result(week12).sum()).isEqualTo("18.0");
        model.typing().type(t01, week12, "40");
        assertThat(model.sheet().result(week12).sum()).isEqualTo("54.0");
        model.typing().takeBack(t01, week12);
        assertThat(model.sheet().result(week12).sum()).isEqualTo("32.5");
        assertThat(model.unsaved()).isEmpty();
        assertThat(model.saving().status().unsaved()).isFalse();
    }

    @Test
    void statesSplitsAndMergesAddWhatTheRulesSay() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        type(model, "T01", 3, "18+12");
        type(model, "T02", 3, "m 3");
        type(model, "T03", 3, "31,5");
        type(model, "NT01", 3, "0");
        // 18 + 12 = 30; merged into T03: 0; 31.5: together 61.5. Nadir 32.5 x 1.2 = 39.0: PD.
        assertThat(lastColumn(table(model))).isEqualTo("""
                Week 18 *
                date:
                T01: split 30.0
                T02: merged T03
                T03: 31.5
                NT01: absent
                sum: 61.5
                from baseline: -33.9 %
                from nadir: +89.2 %
                target: PD
                non-target: CR
                overall: PD
                """);
    }

    @Test
    void allGoneIsACompleteResponseAlthoughTheNodeKeepsItsShortAxis() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        type(model, "T01", 3, "0");
        type(model, "T02", 3, "8.5");
        type(model, "T03", 3, "a");
        type(model, "NT01", 3, "a");
        assertThat(lastColumn(table(model))).isEqualTo("""
                Week 18 *
                date:
                T01: absent
                T02: 8.5
                T03: absent
                NT01: absent
                sum: 8.5
                from baseline: -90.9 %
                from nadir: -73.8 %
                target: CR
                non-target: CR
                overall: CR
                """);
    }

    @Test
    void nonsenseIsKeptWithAFindingAndCountsAsMissing() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        type(model, "T01", 3, "2l.0");
        type(model, "T02", 3, "9");
        type(model, "T03", 3, "s");
        assertThat(lastColumn(table(model))).isEqualTo("""
                Week 18 *
                date:
                T01: !2l.0
                T02: 9.0
                T03: too small
                NT01:
                sum: 14.0 incomplete
                from baseline:
                from nadir:
                target: NE
                non-target: NE
                overall: NE
                """);
        assertThat(model.sheet().findings(row(model, "T01"), column(model, 3)))
                .extracting(finding -> english(finding.message()))
                .containsExactly("\"2l.0\" is not understood. Type mm (25 or 18.5), 0 absent, s too small, "
                        + "n not evaluable, 18+12 split, m T02 merged.");
        model.saving().save("", () -> {
            throw new AssertionError("nothing may be saved");
        });
        assertThat(model.typing().text(row(model, "T01"), column(model, 3))).isEqualTo("2l.0");
    }

    @Test
    void aTargetTooSmallToBeMeasurableKeepsItsValueWithAFindingBesideIt() {
        BoardModel model = Sample.ofTheScreen().model();
        type(model, "T01", 0, "8");
        assertThat(model.sheet().findings(row(model, "T01"), column(model, 0)))
                .extracting(
                        finding -> finding.severity() + " " + finding.message().key())
                .containsExactly("WARNING check.lesion.tooSmall");
        assertThat(model.sheet().result(column(model, 0)).sum()).isEqualTo("69.0");
        assertThat(model.saving().problems()).isEmpty();
    }

    @Test
    void notEvaluableAsksWhyAndKeepsTheAnswerWithItsLetter() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        assertThat(type(model, "T01", 3, "n")).isEqualTo(CellEntry.Ask.WHY);
        model.typing().answer(row(model, "T01"), column(model, 3), CellEntry.Ask.WHY, "层厚不同");
        assertThat(model.typing().ask(row(model, "T01"), column(model, 3))).isNull();
        assertThat(CellEntry.inFull(model.sheet().state(row(model, "T01").lesion(), column(model, 3))))
                .extracting(Sample::english)
                .isEqualTo("not evaluable: 层厚不同");
        assertThat(type(model, "NT01", 3, "u")).isEqualTo(CellEntry.Ask.PROGRESSION);
        assertThat(type(model, "T02", 3, "m")).isEqualTo(CellEntry.Ask.PARTNER);
        model.typing().answer(row(model, "T02"), column(model, 3), CellEntry.Ask.PARTNER, "T03");
        assertThat(model.typing().text(row(model, "T02"), column(model, 3))).isEqualTo("m T03");
    }

    @Test
    void aColumnCopiedFromASpreadsheetIsTypedFromTheCellDownwards() {
        BoardModel model = Sample.ofTheScreen().model();
        model.addTimepoint();
        assertThat(model.typing().paste(BoardRow.DATE, column(model, 3), "2024/5/14\r\n21.0\r\n9\r\ns\r\np\r\n"))
                .isNull();
        assertThat(lastColumn(table(model))).isEqualTo("""
                Week 18 *
                date: 2024-05-14
                T01: 21.0
                T02: 9.0
                T03: too small
                NT01: present
                sum: 35.0
                from baseline: -62.4 %
                from nadir: +7.7 %
                target: PR
                non-target: NON-CR/NON-PD
                overall: PR
                """);
        model.typing().undo();
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void severalCopiedColumnsAddTheTimePointsTheyNeedAndWhatHasNoPlaceIsNamed() {
        BoardModel model = Sample.ofTheScreen().model();
        assertThat(english(model.typing()
                        .paste(
                                row(model, "T02"),
                                column(model, 2),
                                "8.0\t\"7,0\"\t6.0\n4\t\tx\np\tp\tp\n\n\nleft\tover")))
                .isEqualTo("2 pasted cell(s) had no place: left, over");
        assertThat(table(model)).isEqualTo("""
                | Baseline | Week 6 | Week 12 * | Week 18 * | Week 24 *
                date | 2024-01-08 | 2024-02-20 | 2024-04-02 |  |
                T01 | 32.0 | 25.0 | 18.5 |  |
                T02 | 21.0 | 14.0 | 8.0 | 7.0 | 6.0
                T03 | 40.0 | 31.0 | 4.0 |  | !x
                NT01 | present | present | present | present | present
                sum | 93.0 | 70.0 | 30.5 | 7.0 incomplete | 6.0 incomplete
                from baseline |  | -24.7 % | -67.2 % |  |
                from nadir |  | -24.7 % | -56.4 % |  |
                target |  | SD | PR | NE | NE
                non-target |  | NON-CR/NON-PD | NON-CR/NON-PD | NON-CR/NON-PD | NON-CR/NON-PD
                overall |  | SD | PR | NE | NE
                """);
    }

    @Test
    void aNewLesionIsDescribedWhereItWasSeenAndMakesProgression() {
        BoardModel model = Sample.ofTheScreen().model();
        assertThat(type(model, "new", 2, "u")).isEqualTo(CellEntry.Ask.UNEQUIVOCAL_LESION);
        LesionDraft draft = new LesionDraft(null);
        draft.role.set(org.leiodesk.domain.lesion.LesionRole.NEW);
        draft.site.set("Liver");
        assertThat(model.add(draft, column(model, 2)).id()).isEqualTo("NEW01");
        assertThat(lastColumn(table(model))).contains("NEW01: unequivocal\n").contains("overall: PD\n");
        assertThat(model.sheet().findings(BoardRow.NEW_LESION, column(model, 2)))
                .isEmpty();
        model.remove(row(model, "NEW01"));
        assertThat(lastColumn(table(model))).contains("overall: PR\n");
    }

    @Test
    void anEmptyBoardIsFilledFromTheFirstLesionOn() {
        BoardModel model = new Sample("2024-01-10").model();
        LesionDraft target = new LesionDraft(null);
        target.site.set("Lung");
        LesionDraft nonTarget = new LesionDraft(null);
        nonTarget.role.set(org.leiodesk.domain.lesion.LesionRole.NON_TARGET);
        nonTarget.site.set("Pleura");
        model.add(target, column(model, 0));
        model.add(nonTarget, column(model, 0));
        type(model, "date", 0, "2024-01");
        type(model, "T01", 0, "32");
        assertThat(table(model)).isEqualTo("""
                | Baseline *
                date | 2024-01
                T01 | 32.0
                NT01 | present
                sum | 32.0
                from baseline |
                from nadir |
                target |
                non-target |
                overall |
                """);
    }

    @Test
    void oneKeyIsDerivedOnceAndLookedOverOnce() {
        Sample sample = Sample.ofTheScreen();
        int[] calls = new int[2];
        BoardModel model = new BoardModel(
                sample.data(),
                new BoardModel.Rules(
                        history -> {
                            calls[0]++;
                            return org.leiodesk.recist.Recist.evaluate(history);
                        },
                        book -> {
                            calls[1]++;
                            return java.util.List.of();
                        }),
                Sample.CLOCK,
                sample.way(org.leiodesk.ui.kit.Background.immediate()));
        int derived = calls[0];
        int checked = calls[1];
        model.typing().type(row(model, "T01"), column(model, 2), "19");
        assertThat(calls).containsExactly(derived + 1, checked + 1);
    }

    /** The last cell of each line, as "row: cell". */
    private static String lastColumn(String table) {
        StringBuilder last = new StringBuilder();
        for (String line : table.split("\n")) {
            String head = line.substring(0, Math.max(0, line.indexOf('|'))).strip();
            String cell = line.substring(line.lastIndexOf('|') + 1).strip();
            last.append((head.isEmpty() ? cell : head + ": " + cell).strip()).append('\n');
        }
        return last.toString();
    }
}
