package org.leiodesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.change.Consequences;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.change.ConsequenceLine;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

class ProtocolModelTest {
    private final List<ProtocolSettings> saved = new ArrayList<>();
    private @Nullable Finding refusal;
    /** What happens on the screen while the study is at work. */
    private Runnable meanwhile = () -> {};

    private final ProtocolModel model = new ProtocolModel(
            new ProtocolModel.Source(
                    () -> {
                        meanwhile.run();
                        return ProtocolSettings.DEFAULT;
                    },
                    (settings, reason) -> {
                        meanwhile.run();
                        if (refusal != null) {
                            return Outcome.refused(refusal);
                        }
                        saved.add(settings);
                        return Outcome.done(settings);
                    },
                    ProtocolModelTest::preview),
            Background.immediate(),
            Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneOffset.UTC),
            true);

    /** What other settings would change in the demo study. */
    static List<Consequence> preview(ProtocolSettings settings, Progress progress) {
        return Consequences.between(
                DemoData.analysis(),
                Trial.analyse(DemoData.books(), new AnalysisRequest(settings, null, Evaluator.INVESTIGATOR), progress));
    }

    private void type(String setting, String text) {
        model.entries().get(setting).textProperty().set(text);
    }

    private List<String> wouldChange() {
        return model.preview().stateProperty().get() instanceof PreviewModel.State.Known known
                ? known.consequences().stream()
                        .map(each -> ConsequenceLine.of(each).inOne().in(Language.ENGLISH))
                        .toList()
                : List.of();
    }

    @Test
    void confirmingTheSettingsAsTheyAreChangesNothingThatIsDerived() {
        model.askPreview();
        assertThat(model.preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Known(List.of()));
    }

    @Test
    void whatIsTypedWhileTheReasonIsAskedIsAskedAboutAgain() {
        type("confirmationDays", "100");
        assertThat(model.preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
        model.askPreview();
        assertThat(wouldChange()).anyMatch(line -> line.startsWith("ORR: "));
        type("confirmationDays", "28");
        assertThat(wouldChange()).isEmpty();
        type("confirmationDays", "");
        assertThat(model.preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
    }

    @Test
    void theReasonIsKeptWithTheSettingsUntilTheyAreConfirmed() {
        model.refresh();
        type("confirmationDays", "43");
        model.reason().textProperty().set("Amendm");
        Map<String, String> draft = Map.of("confirmationDays", "43", "reasonForChange", "Amendm");
        assertThat(model.typed()).isEqualTo(draft);
        model.revert();
        assertThat(model.typed()).isEmpty();
        model.type("", 0, draft);
        assertThat(model.typed()).isEqualTo(draft);
        refusal = Finding.error("", "ui.settings.needed");
        model.confirm("Amendment 2", () -> {});
        assertThat(model.typed()).isEqualTo(draft);
        refusal = null;
        model.confirm("Amendment 2", () -> {});
        assertThat(model.reason().textProperty().get()).isEmpty();
        assertThat(model.typed()).isEmpty();
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Saved(LocalTime.of(6, 0)));
    }

    @Test
    void theReasonToConfirmTheSettingsAsTheyAreIsSomethingTypedToo() {
        model.type("", 0, Map.of("reasonForChange", "Protocol 1."));
        assertThat(model.typed()).isEqualTo(Map.of("reasonForChange", "Protocol 1."));
        model.refresh();
        assertThat(model.typed()).isEqualTo(Map.of("reasonForChange", "Protocol 1."));
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Unsaved());
        model.refresh();
        assertThat(model.typed()).isEqualTo(Map.of("reasonForChange", "Protocol 1."));
        model.revert();
        assertThat(model.typed()).isEmpty();
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Untouched());
    }

    @Test
    void onceConfirmedNothingIsSaidAnyMore() {
        type("confirmationDays", "43");
        model.askPreview();
        model.confirm("Amendment 2", () -> {});
        assertThat(saved)
                .singleElement()
                .satisfies(settings ->
                        assertThat(settings.response().confirmationDays()).isEqualTo(43));
        assertThat(model.preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
    }

    @Test
    void whatIsTypedWhileTheSettingsAreConfirmedStaysAndIsNotSaved() {
        type("confirmationDays", "43");
        model.reason().textProperty().set("Amendment 2");
        meanwhile = () -> type("cycleDays", "28");
        model.confirm("Amendment 2", () -> {});
        assertThat(saved).singleElement().satisfies(settings -> {
            assertThat(settings.response().confirmationDays()).isEqualTo(43);
            assertThat(settings.cycleDays()).isEqualTo(21);
        });
        assertThat(model.typed()).isEqualTo(Map.of("cycleDays", "28"));
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Unsaved());
        model.revert();
        assertThat(model.entries().get("confirmationDays").textProperty().get()).isEqualTo("43");
        assertThat(model.entries().get("cycleDays").textProperty().get()).isEqualTo("21");
    }

    @Test
    void whatIsTypedWhileTheSettingsAreReadStays() {
        meanwhile = () -> type("cycleDays", "28");
        model.refresh();
        assertThat(model.typed()).isEqualTo(Map.of("cycleDays", "28"));
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Unsaved());
        meanwhile = () -> {};
        model.refresh();
        assertThat(model.typed()).isEqualTo(Map.of("cycleDays", "28"));
    }

    @Test
    void aReasonThatIsTypedWhileTheSettingsAreReadStays() {
        meanwhile = () -> model.reason().textProperty().set("Amendm");
        model.refresh();
        assertThat(model.typed()).isEqualTo(Map.of("reasonForChange", "Amendm"));
    }
}
