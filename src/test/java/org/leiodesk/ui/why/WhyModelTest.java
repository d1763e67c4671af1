package org.leiodesk.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.ExplanationText;
import org.leiodesk.endpoint.why.Explanations;
import org.leiodesk.ui.DemoData;

/** The tree without a window: S-001 of the demo study, PR at week 12 and PD at week 36. */
class WhyModelTest {
    private static final TrialAnalysis ANALYSIS = DemoData.analysis();

    private final WhyModel model = new WhyModel();

    static Explanations why() {
        SubjectAnalysis first = ANALYSIS.subjects().get(0);
        return Explanations.of(first, ANALYSIS.request());
    }

    @BeforeEach
    void showEndpoints() {
        model.show(why().endpoints(), 2);
    }

    @Test
    void theValueThatWasAskedAboutIsOpenAndSelectedAndTheOthersAreClosed() {
        assertThat(shown())
                .containsExactly(
                        "> Best response with confirm",
                        "> Best response without conf",
                        "v First progression by RECIS",
                        "  > Overall response at week 3",
                        "> Depth of response -49.4 %:",
                        "> PFS ended on 2022-05-27 (d",
                        "> OS ended on 2023-05-06 (da",
                        "> Follow-up censored on 2023",
                        "> Duration of response 170 d",
                        "> Time to response 84 days (");
        assertThat(selected()).startsWith("First progression by RECIST");
    }

    @Test
    void rightOpensAndGoesInLeftGoesOutAndCloses() {
        model.right();
        assertThat(selected()).startsWith("Overall response at week 36");
        model.right();
        model.right();
        model.right();
        model.right();
        assertThat(selected()).startsWith("Sum of diameters at week 36");
        model.right();
        model.right();
        assertThat(selected()).isEqualTo("T01 (Pelvis): 30.1 mm on 2022-05-27");
        model.right();
        assertThat(selected()).as("a leaf does not open").startsWith("T01");
        model.left();
        model.left();
        assertThat(selected()).startsWith("Sum of diameters");
        model.left();
        model.left();
        model.left();
        assertThat(selected()).startsWith("Overall response at week 36");
        model.left();
        model.left();
        model.left();
        assertThat(shown()).hasSize(9);
    }

    @Test
    void closingAStatementSelectsItWhenTheSelectedOneGoesOutOfSight() {
        model.right();
        WhyRow topic = model.rowsProperty().get().get(2);
        model.toggle(topic);
        assertThat(selected()).startsWith("First progression by RECIST");
    }

    @Test
    void upAndDownStopAtTheEnds() {
        model.move(-100);
        assertThat(selected()).startsWith("Best response with confirmation");
        model.move(100);
        assertThat(selected()).startsWith("Time to response");
        model.move(-1);
        assertThat(selected()).startsWith("Duration of response");
    }

    @Test
    void theWholeChainOfTheSelectedValueIsTheTextThatIsCopied() {
        model.right();
        Explanation progression = why().progression();
        for (Language language : Language.values()) {
            assertThat(model.text(language))
                    .isEqualTo(String.join("\n", ExplanationText.lines(List.of(progression), language)))
                    .contains("TARGET-2", "TR 13", "\n      ");
        }
    }

    @Test
    void nothingToShowIsNoFault() {
        model.show(List.of(), 0);
        model.right();
        model.left();
        model.move(1);
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.text(Language.ENGLISH)).isEmpty();
    }

    private String selected() {
        return text(Objects.requireNonNull(model.selectedProperty().get()));
    }

    private List<String> shown() {
        return model.rowsProperty().get().stream()
                .map(row -> "  ".repeat(row.depth()) + (row.isOpen() ? "v " : "> ") + beginning(text(row)))
                .toList();
    }

    private static String beginning(String sentence) {
        return sentence.substring(0, Math.min(26, sentence.length()));
    }

    private static String text(WhyRow row) {
        return row.explanation().claim().in(Language.ENGLISH);
    }
}
