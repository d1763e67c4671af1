package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.ui.board.Sample.column;
import static org.leiodesk.ui.board.Sample.row;
import static org.leiodesk.ui.board.Sample.type;

import java.time.LocalTime;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** What is handed to be saved, when a reason is needed, and that nothing typed is lost when saving fails. */
class BoardSavingTest {
    private final Sample sample = Sample.ofTheScreen();
    private final BoardModel model = sample.model();
    private int done;

    private void save(String reason) {
        model.saving().save(reason, () -> done++);
    }

    private SaveStatus.State state() {
        return model.saving().status().stateProperty().get();
    }

    @Test
    void aNewTimePointIsSavedWholeWithoutAReason() {
        model.addTimepoint();
        type(model, "date", 3, "2024-05-14");
        type(model, "T01", 3, "21");
        type(model, "T02", 3, "9");
        type(model, "T03", 3, "s");
        type(model, "NT01", 3, "p");
        type(model, "new", 3, "0");
        assertThat(model.amends()).isFalse();
        save("");
        assertThat(done).isEqualTo(1);
        assertThat(sample.reasons).containsExactly("");
        TimepointEntry entry = sample.saved.get(0);
        assertThat(entry.assessment().timepoint().name()).isEqualTo("Week 18");
        assertThat(entry.assessment().imagedOn()).isEqualTo(new PartialDate(2024, 5, 14));
        assertThat(entry.assessment().response()).isNull();
        assertThat(entry.assessment().newLesionsLookedFor()).isTrue();
        assertThat(entry.measurements())
                .extracting(is -> is.lesion() + " " + is.sequence() + " " + is.imagedOn() + " " + is.state())
                .containsExactly(
                        "T01 0 2024-05-14 Measured[value=21.0]",
                        "T02 0 2024-05-14 Measured[value=9.0]",
                        "T03 0 2024-05-14 TooSmallToMeasure[]",
                        "NT01 0 2024-05-14 Present[]");
        assertThat(entry.removed()).isEmpty();
        assertThat(state()).isEqualTo(new SaveStatus.State.Saved(LocalTime.of(6, 3, 22)));
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void amendingOlderColumnsNeedsAReasonAndSavesEachWhole() {
        type(model, "T01", 1, "12");
        type(model, "T03", 1, "15");
        type(model, "T01", 2, "45");
        assertThat(model.amends()).isTrue();
        save("Typing error");
        assertThat(sample.reasons).containsExactly("Typing error", "Typing error");
        assertThat(sample.saved.get(0).measurements())
                .extracting(LesionMeasurement::state)
                .containsExactly(measured("12"), measured("15"));
        assertThat(sample.saved.get(1).measurements())
                .extracting(LesionMeasurement::version)
                .containsExactly(1);
    }

    private static LesionSize measured(String mm) {
        return new LesionSize.Measured(Millimetres.of(mm));
    }

    @Test
    void anEmptiedCellTakesItsMeasurementAwayAndAMovedDateMovesTheMeasurements() {
        model.typing().clear(row(model, "T01"), column(model, 2));
        type(model, "date", 2, "2024-04-03");
        save("Source corrected");
        TimepointEntry entry = sample.saved.get(0);
        assertThat(entry.removed()).extracting(was -> was.lesion().value()).containsExactly("T01");
        assertThat(entry.measurements())
                .extracting(is -> is.lesion() + " " + is.imagedOn())
                .containsExactly("T02 2024-04-03", "T03 2024-04-03", "NT01 2024-04-03");
        assertThat(entry.assessment().imagedOn()).isEqualTo(new PartialDate(2024, 4, 3));
        assertThat(model.sheet().state(row(model, "T01").lesion(), column(model, 2)))
                .isNull();
        assertThat(model.unsaved()).isEmpty();
    }

    @Test
    void aRefusedSavingKeepsEverythingAndSaysWhy() {
        sample.refusal = Finding.error("", "board.title");
        type(model, "T01", 2, "19");
        save("Typing error");
        assertThat(done).isZero();
        assertThat(model.typing().text(row(model, "T01"), column(model, 2))).isEqualTo("19");
        assertThat(state())
                .isEqualTo(new SaveStatus.State.NotSaved(
                        Message.of("board.save.refused", column(model, 2).name())));
        assertThat(model.saving().refusalsProperty().get()).containsExactly(sample.refusal);
    }

    @Test
    void whatBreaksWhileSavingKeepsEverythingAndCanBeSavedLater() {
        boolean[] broken = {true};
        BoardModel breaking = new BoardModel(
                sample.data(),
                BoardModel.Rules.of(ProtocolSettings.DEFAULT),
                Sample.CLOCK,
                new BoardSaving.Way(
                        Background.immediate(),
                        (entry, reason) -> {
                            if (broken[0]) {
                                throw new IllegalStateException("disk full");
                            }
                            return sample.save(entry, reason);
                        },
                        sample::preview));
        type(breaking, "T01", 2, "19");
        breaking.saving().save("Typing error", () -> done++);
        assertThat(breaking.saving().status().unsaved()).isTrue();
        assertThat(breaking.unsaved()).hasSize(1);
        broken[0] = false;
        breaking.saving().save("Typing error", () -> done++);
        assertThat(done).isEqualTo(1);
        assertThat(breaking.unsaved()).isEmpty();
    }

    @Test
    void theReasonIsKeptWithTheBoardUntilEverythingIsSaved() {
        type(model, "T01", 2, "19");
        model.saving().reason().textProperty().set("Typing err");
        Map<String, String> draft = model.typed();
        assertThat(draft)
                .isEqualTo(Map.of(
                        "timepoint\u001F2\u001Fnumber", "2",
                        "timepoint\u001F2\u001Fname", "Week 12",
                        "cell\u001F2\u001FT01", "19",
                        "words\u001F2\u001FT01", "",
                        "reasonForChange", "Typing err"));

        BoardModel after = sample.model();
        after.type(draft);
        assertThat(after.typed()).isEqualTo(draft);
        sample.refusal = Finding.error("", "board.title");
        after.saving().save("Typing error", () -> done++);
        assertThat(after.typed()).isEqualTo(draft);
        sample.refusal = null;
        after.saving().save("Typing error", () -> done++);
        assertThat(after.typed()).isEmpty();
        assertThat(after.saving().reason().textProperty().get()).isEmpty();

        model.discard();
        assertThat(model.saving().reason().textProperty().get()).isEmpty();
    }

    @Test
    void whatIsTypedWhileSavingIsStillUnsavedAfterwards() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        BoardModel typing;
        try (Background slow = Background.threaded(screen::add)) {
            typing = sample.model(slow);
            type(typing, "T01", 2, "19");
            typing.saving().save("Typing error", () -> done++);
            type(typing, "T01", 2, "20");
            while (typing.saving().status().stateProperty().get() instanceof SaveStatus.State.Saving) {
                screen.take().run();
            }
        }
        assertThat(sample.saved).hasSize(1);
        assertThat(done).isZero();
        assertThat(typing.unsaved()).hasSize(1);
        assertThat(typing.typing().text(row(typing, "T01"), column(typing, 2))).isEqualTo("20");
    }

    @Test
    void aTimePointWithoutADateIsNotSaved() {
        model.addTimepoint();
        type(model, "T01", 3, "21");
        save("");
        assertThat(sample.saved).isEmpty();
        assertThat(model.sheet().findings(BoardRow.DATE, column(model, 3)))
                .extracting(finding -> finding.message().in(Language.ENGLISH))
                .containsExactly("Week 18 needs the date of the scan.");
    }

    @Test
    void aNewLesionIsSavedWithItsTimePointAndTheDayItWasSeen() {
        LesionDraft draft = new LesionDraft(null);
        draft.role.set(LesionRole.NEW);
        draft.site.set("Liver");
        model.add(draft, column(model, 2));
        save("");
        assertThat(sample.saved.get(0).lesions())
                .extracting(is ->
                        is.id() + " " + is.identifiedOn() + " " + is.timepoint().key())
                .containsExactly("NEW01 2024-04-02 2");
        assertThat(model.isRemovable(row(model, "NEW01"))).isFalse();
    }

    @Test
    void readingAnewKeepsWhatIsTyped() {
        type(model, "T01", 2, "19");
        model.show(sample.data());
        assertThat(model.sheet().result(column(model, 2)).sum()).isEqualTo("33.0");
        model.discard();
        assertThat(model.sheet().result(column(model, 2)).sum()).isEqualTo("32.5");
        assertThat(state()).isEqualTo(new SaveStatus.State.Untouched());
    }
}
