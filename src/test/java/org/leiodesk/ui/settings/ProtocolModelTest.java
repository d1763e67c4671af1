package org.leiodesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
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

class ProtocolModelTest {
    private final List<ProtocolSettings> saved = new ArrayList<>();
    private final ProtocolModel model = new ProtocolModel(
            new ProtocolModel.Source(
                    () -> ProtocolSettings.DEFAULT,
                    (settings, reason) -> {
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
}
