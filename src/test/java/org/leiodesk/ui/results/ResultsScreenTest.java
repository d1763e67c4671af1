package org.leiodesk.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Labels;
import org.leiodesk.figure.choice.Order;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.shell.ShellPictures;

class ResultsScreenTest {
    private static final ResultsSource SOURCE = new ResultsSource(
            DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE), ProtocolSettings.DEFAULT);

    @Test
    void theAnalysisFollowsTheCutOffAndKeepsWhatIsShownWhileItCannotBeRead() {
        ResultsModel model = model();
        Statistic all = orr(model);
        model.cutoffProperty().set("2022-03-01");
        Statistic early = orr(model);
        assertThat(early.size()).isLessThan(all.size());
        model.cutoffProperty().set("2022-03-");
        assertThat(model.cutoffFindingProperty().get()).isNotNull();
        assertThat(orr(model)).isEqualTo(early);
        model.cutoffProperty().set("");
        assertThat(model.cutoffFindingProperty().get()).isNull();
        assertThat(orr(model)).isEqualTo(all);
    }

    @Test
    void theInvestigatorsReadingIsShownFirst() {
        ResultsModel model = model();
        assertThat(model.evaluators()).containsExactly(Evaluator.INVESTIGATOR);
        assertThat(model.evaluatorProperty().get()).isEqualTo(Evaluator.INVESTIGATOR);
    }

    @Test
    void theSliderAndTheDateOfTheCutOffGoTogether() {
        List<String> seen = Toolkit.on(() -> {
            List<String> steps = new ArrayList<>();
            ResultsModel model = model();
            CutoffSpan span = model.spanProperty().get();
            Slider slider = new CutoffSlider(new Translations(Language.ENGLISH), model).node();
            steps.add(slider.getValue() == slider.getMax() ? "at the end" : "before the end");
            slider.setValue(LocalDate.of(2022, 3, 1).toEpochDay() + 0.3);
            steps.add(model.cutoffProperty().get());
            model.cutoffProperty().set("2022-05-09");
            steps.add(LocalDate.ofEpochDay((long) slider.getValue()).toString());
            slider.setValue(slider.getMax());
            steps.add("[" + model.cutoffProperty().get() + "]");
            steps.add(span == null ? "" : String.valueOf(span.first().isBefore(LocalDate.of(2022, 3, 1))));
            return steps;
        });
        assertThat(seen).containsExactly("at the end", "2022-03-01", "2022-05-09", "[]", "true");
    }

    @Test
    void picturesOfOtherOrdersColoursAndLabels() {
        ScreenShots.take("results_swimmer_origin", context -> screen(context, ResultsView.SWIMMER), shown -> {
            choose(shown, "#order", Order.TREATMENT);
            choose(shown, "#colour", Colour.ORIGIN);
        });
        ScreenShots.take("results_waterfall_cycles", context -> screen(context, ResultsView.WATERFALL), shown -> {
            choose(shown, "#colour", Colour.CYCLES);
            choose(shown, "#labels", Labels.VALUE);
        });
        ScreenShots.take("results_spider_origin", context -> screen(context, ResultsView.SPIDER), shown -> {
            choose(shown, "#colour", Colour.ORIGIN);
            choose(shown, "#labels", Labels.NONE);
        });
        ScreenShots.take("results_waterfall_zoomed", context -> screen(context, ResultsView.WATERFALL), shown -> {
            ((Button) shown.lookup("#zoom-larger")).fire();
            ((Button) shown.lookup("#zoom-larger")).fire();
        });
    }

    /** Chooses in the box that is in sight. */
    @SuppressWarnings("unchecked")
    private static <T> void choose(Parent shown, String id, T what) {
        shown.lookupAll(id).stream()
                .filter(node -> node.getParent().isVisible())
                .forEach(node -> ((ComboBox<T>) node).setValue(what));
    }

    @Test
    void picturesOfEveryView() {
        for (ResultsView view : ResultsView.values()) {
            ScreenShots.take("results_" + view.name().toLowerCase(Locale.ROOT), context -> screen(context, view));
        }
    }

    @Test
    void picturesOfWhyTheValuesOfASubjectAreWhatTheyAre() {
        ScreenShots.take(
                "results_responses_why",
                context -> ShellPictures.around(context, "results", Feather.BAR_CHART_2, ResultsScreenTest::responses),
                root -> {
                    TableView<?> table = (TableView<?>) root.lookup("#responses");
                    table.requestFocus();
                    table.getSelectionModel().select(0);
                    ((Button) root.lookup("#responses-why")).fire();
                    Node lines = root.lookup("#why-lines");
                    for (KeyCode key : new KeyCode[] {KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT}) {
                        lines.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                    }
                });
    }

    private static Screen responses(UiContext context) {
        ResultsModel model = new ResultsModel(() -> SOURCE, context.background());
        model.viewProperty().set(ResultsView.RESPONSES);
        return new ResultsScreen(context, model, subject -> {}, new Kept());
    }

    @Test
    void picturesOfAStudyWithoutSubjects() {
        ScreenShots.take("results_empty", context -> {
            ResultsModel model = new ResultsModel(
                    () -> new ResultsSource(List.of(), ProtocolSettings.DEFAULT), context.background());
            model.refresh();
            return inWindow(new ResultsScreen(context, model, subject -> {}, new Kept()));
        });
    }

    private static Parent screen(UiContext context, ResultsView view) {
        ResultsModel model = new ResultsModel(() -> SOURCE, context.background());
        model.refresh();
        model.viewProperty().set(view);
        return inWindow(new ResultsScreen(context, model, subject -> {}, new Kept()));
    }

    @Test
    void picturesOfTheRecordsBehindANumberAndOfASubgroup() {
        ScreenShots.take("results_safety_records", context -> screen(context, ResultsView.SAFETY), shown -> {
            TableView<?> table = (TableView<?>) shown.lookup("#adverse-events");
            select(table);
        });
        ScreenShots.take("results_subgroup", context -> {
            ResultsModel model = new ResultsModel(() -> SOURCE, context.background());
            model.refresh();
            model.subgroupProperty().set(new SubgroupChoice(SubgroupLevel.UTERINE));
            return inWindow(new ResultsScreen(context, model, subject -> {}, new Kept()));
        });
    }

    private static <R> void select(TableView<R> table) {
        table.getSelectionModel()
                .select(5, table.getColumns().get(1).getColumns().get(2));
    }

    /** With the place of the rooms, the bar at the top and the status bar left empty. */
    private static Parent inWindow(ResultsScreen screen) {
        Region rooms = new Region();
        rooms.setMinWidth(168);
        Region top = new Region();
        top.setMinHeight(48);
        Region bottom = new Region();
        bottom.setMinHeight(32);
        return new BorderPane(screen.node(), top, null, bottom, rooms);
    }

    private static ResultsModel model() {
        ResultsModel model = new ResultsModel(() -> SOURCE, Background.immediate());
        model.refresh();
        return model;
    }

    private static Statistic orr(ResultsModel model) {
        TrialAnalysis analysis = model.analysisProperty().get();
        assertThat(analysis).isNotNull();
        return analysis.statistic("ORR", AnalysisSet.FULL, "CLOPPER-PEARSON").orElseThrow();
    }

    /** Keeps what would be written. */
    private static final class Kept implements WaysOut {
        private final List<Path> written = new ArrayList<>();

        @Override
        public Optional<Path> file(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public void tables(ResultsModel model) {}

        @Override
        public void refused(List<Finding> reasons) {
            throw new AssertionError(reasons.toString());
        }

        @Override
        public void told(Path file) {
            written.add(file);
        }
    }
}
