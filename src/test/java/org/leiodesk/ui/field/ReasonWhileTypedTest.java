package org.leiodesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Translations;

/** The reason for a change of a stored record stays with what is typed into its form, and goes with it. */
class ReasonWhileTypedTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneOffset.UTC);

    private final List<String> reasons = new ArrayList<>();

    private static Death death(String cause, int version) {
        return new Death(new SubjectId("S-1"), RecordKind.SUBJECT, 0, new PartialDate(2024, 3, 1), cause, version);
    }

    private RecordModel<Death> model(Death stored, BiFunction<Death, String, Outcome<Death>> saving) {
        return new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.DEATH,
                        Death::version,
                        (typed, reason) -> {
                            reasons.add(reason);
                            return saving.apply(typed, reason);
                        },
                        typed -> List.of()),
                stored,
                () -> {},
                Background.immediate(),
                CLOCK);
    }

    /** Its cause of death typed anew, and the reason typed as far as this. */
    private RecordModel<Death> asked(String reason, BiFunction<Death, String, Outcome<Death>> saving) {
        RecordModel<Death> model = model(death("Bleeding", 1), saving);
        model.form().text("cause").set("Sepsis");
        model.save(saved -> {});
        model.flow().reason().textProperty().set(reason);
        return model;
    }

    private RecordModel<Death> asked(String reason) {
        return asked(reason, (typed, why) -> Outcome.done(death(typed.cause(), typed.version() + 1)));
    }

    private static void confirm(RecordModel<Death> model) {
        model.flow()
                .askingProperty()
                .get()
                .onConfirm()
                .accept(model.flow().reason().textProperty().get());
    }

    private static String reason(RecordModel<Death> model) {
        return model.flow().reason().textProperty().get();
    }

    @Test
    void itIsPartOfTheDraftOfTheFormWhileItIsAskedAndAfterTheQuestionWasTakenBack() {
        RecordModel<Death> model = asked("Report of the cl");
        assertThat(model.typed()).isEqualTo(Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl"));
        model.flow().askingProperty().get().onCancel().run();
        assertThat(model.typed()).isEqualTo(Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl"));
    }

    @Test
    void itsNameInTheDraftIsThatOfNoItemOfAForm() {
        assertThat(Forms.all())
                .flatExtracting(binding -> binding.form().items())
                .extracting(item -> item.id())
                .doesNotContain("reasonForChange")
                .contains("reason");
    }

    @Test
    void itComesBackWithTheFormAlsoWhenTheStoredRecordIsReadLater() {
        Map<String, String> draft = Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl");
        RecordModel<Death> model = model(death("", 0), (typed, why) -> Outcome.done(typed));
        model.type("", 1, draft);
        assertThat(model.typed()).isEqualTo(draft);
        model.stored(death("Bleeding", 1));
        assertThat(model.typed()).isEqualTo(draft);
        model.save(saved -> {});
        assertThat(reason(model)).isEqualTo("Report of the cl");
        assertThat(reasons).isEmpty();
    }

    @Test
    void itComesBackWithTheFormWhenSomeoneElseChangedTheRecordAndStaysWhenMineIsKept() {
        RecordModel<Death> model = model(death("", 0), (typed, why) -> Outcome.done(typed));
        model.type("", 1, Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl"));
        model.stored(death("Infarction", 2));
        assertThat(model.conflictProperty().get())
                .containsExactly(
                        new Change(Message.of("form.death.cause"), Change.plain("Infarction"), Change.plain("Sepsis")));
        model.keepMine();
        assertThat(model.typed()).isEqualTo(Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl"));
    }

    @Test
    void itIsNotTypedIntoAFormThatSaysTheSameAsWhatIsStoredMeanwhile() {
        RecordModel<Death> model = model(death("", 0), (typed, why) -> Outcome.done(typed));
        model.type("", 1, Map.of("cause", "Sepsis", "reasonForChange", "Report of the cl"));
        model.stored(death("Sepsis", 2));
        assertThat(model.typed()).isEmpty();
        assertThat(reason(model)).isEmpty();
    }

    @Test
    void itIsGoneOnceTheFormIsSaved() {
        RecordModel<Death> model = asked("Report of the clinic");
        confirm(model);
        assertThat(reasons).containsExactly("Report of the clinic");
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Saved(LocalTime.of(6, 0)));
        assertThat(reason(model)).isEmpty();
        model.form().text("cause").set("Infarction");
        assertThat(model.typed()).isEqualTo(Map.of("cause", "Infarction"));
    }

    @Test
    void itIsGoneOnceTheChangesAreThrownAwayOrTypedBack() {
        RecordModel<Death> discarded = asked("Report of the clinic");
        discarded.discard();
        assertThat(reason(discarded)).isEmpty();

        RecordModel<Death> back = asked("Report of the clinic");
        back.form().text("cause").set("Bleeding");
        assertThat(reason(back)).isEmpty();

        RecordModel<Death> theirs = asked("Report of the clinic");
        theirs.stored(death("Infarction", 2));
        theirs.takeStored();
        assertThat(reason(theirs)).isEmpty();
    }

    @Test
    void itStaysWhenTheSavingIsRefusedAndWhenItBreaks() {
        List<Outcome<Death>> answers =
                new ArrayList<>(List.of(Outcome.refused(Finding.error("on", "service.date.future", "2024-03-01"))));
        RecordModel<Death> model = asked("Report of the clinic", (typed, why) -> {
            if (answers.isEmpty()) {
                throw new IllegalStateException("disk full");
            }
            return answers.remove(0);
        });
        Map<String, String> typed = Map.of("cause", "Sepsis", "reasonForChange", "Report of the clinic");
        confirm(model);
        assertThat(model.status().stateProperty().get())
                .isEqualTo(new SaveStatus.State.NotSaved(Message.of("service.date.future", "2024-03-01")));
        assertThat(model.typed()).isEqualTo(typed);
        model.save(saved -> {});
        confirm(model);
        assertThat(model.status().stateProperty().get()).isInstanceOf(SaveStatus.State.NotSaved.class);
        assertThat(model.typed()).isEqualTo(typed);
        assertThat(reasons).containsExactly("Report of the clinic", "Report of the clinic");
    }

    @Test
    void itStaysWhenSomeoneElseWasFaster() {
        RecordModel<Death> model =
                asked("Report of the clinic", (typed, why) -> Outcome.refused(Finding.error("", "service.stale")));
        confirm(model);
        model.stored(death("Infarction", 2));
        model.keepMine();
        model.save(saved -> {});
        assertThat(reason(model)).isEqualTo("Report of the clinic");
        assertThat(model.flow().askingProperty().get().changes())
                .containsExactly(
                        new Change(Message.of("form.death.cause"), Change.plain("Infarction"), Change.plain("Sepsis")));
    }

    @Test
    void theReasonOfWhatIsSavedIsNotThatOfWhatIsTypedMeanwhile() {
        RecordModel<Death> model = asked("Report of the clinic");
        model.status().saving();
        model.form().text("cause").set("Sepsis of the lung");
        model.status().saved(LocalTime.of(6, 0));
        assertThat(model.typed()).isEqualTo(Map.of("cause", "Sepsis of the lung"));
    }

    @Test
    void itStandsInTheFieldWhenItIsAskedAgainAndEscapeKeepsIt() {
        Toolkit.on(() -> {
            RecordModel<Death> model = asked("");
            AmendmentPane pane = AmendmentPane.of(new Translations(Language.ENGLISH), model);
            new Scene(pane).getRoot().applyCss();
            model.save(saved -> {});
            TextField field = (TextField) pane.lookup("#reason");
            field.setText("Report of the cl");
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            assertThat(model.flow().askingProperty().get()).isNull();
            model.save(saved -> {});
            assertThat(field.getText()).isEqualTo("Report of the cl");
            assertThat(field.getCaretPosition()).isEqualTo("Report of the cl".length());
            field.appendText("inic");
            ((Button) pane.lookup("#reason-confirm")).fire();
            assertThat(reasons).containsExactly("Report of the clinic");
            assertThat(field.getText()).isEmpty();
            return true;
        });
    }
}
