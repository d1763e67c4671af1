package org.leiodesk.ui.results;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Population;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Job;
import org.leiodesk.ui.summary.ShownResults;

/**
 * The analysis that is on the screen. It is made anew in the background when the cut-off, the evaluator, the chosen patients or the data change; the newest
 * request wins, and what is shown stays until then.
 */
public final class ResultsModel {
    private final Callable<ResultsSource> reader;
    private final Background background;
    private final ObjectProperty<ResultsView> view = new SimpleObjectProperty<>(this, "view", ResultsView.WATERFALL);
    private final StringProperty cutoff = new SimpleStringProperty(this, "cutoff", "");
    private final ObjectProperty<Evaluator> evaluator =
            new SimpleObjectProperty<>(this, "evaluator", Evaluator.INVESTIGATOR);
    private final ObservableList<Evaluator> evaluators = FXCollections.observableArrayList();
    private final ObjectProperty<AnalysisSet> set = new SimpleObjectProperty<>(this, "set", AnalysisSet.FULL);
    private final ObjectProperty<SubgroupChoice> subgroup =
            new SimpleObjectProperty<>(this, "subgroup", SubgroupChoice.ALL);
    private final ReadOnlyObjectWrapper<@Nullable ShownResults> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyObjectWrapper<@Nullable TrialAnalysis> analysis =
            new ReadOnlyObjectWrapper<>(this, "analysis", null);
    private final ReadOnlyObjectWrapper<@Nullable Finding> cutoffFinding =
            new ReadOnlyObjectWrapper<>(this, "cutoffFinding", null);
    private final ReadOnlyObjectWrapper<@Nullable CutoffSpan> span = new ReadOnlyObjectWrapper<>(this, "span", null);
    private @Nullable ResultsSource source;
    private @Nullable TrialAnalysis whole;
    private @Nullable Job running;
    private int asked;

    /** @param reader reads the study; called in the background */
    public ResultsModel(Callable<ResultsSource> reader, Background background) {
        this.reader = reader;
        this.background = background;
        cutoff.addListener((property, was, is) -> cutoffTyped(is));
        evaluator.addListener((property, was, is) -> derive());
        set.addListener((property, was, is) -> restrict());
        subgroup.addListener((property, was, is) -> restrict());
    }

    /** Reads the study again and derives everything from it. */
    public void refresh() {
        background.call(
                () -> {
                    ResultsSource read = reader.call();
                    return new Read(read, CutoffSpan.of(read.casebooks()).orElse(null));
                },
                this::take);
    }

    private record Read(ResultsSource source, @Nullable CutoffSpan span) {}

    private void take(Read all) {
        ResultsSource read = all.source();
        source = read;
        span.set(all.span());
        TreeMap<String, Evaluator> present = new TreeMap<>();
        for (Casebook book : read.casebooks()) {
            for (LesionMeasurement measurement : book.measurements()) {
                present.put(measurement.evaluator().toString(), measurement.evaluator());
            }
        }
        if (!present.values().stream().toList().equals(evaluators)) {
            evaluators.setAll(present.values());
        }
        if (!present.isEmpty() && !present.containsValue(evaluator.get())) {
            evaluator.set(present.firstEntry().getValue());
        } else {
            derive();
        }
    }

    private void cutoffTyped(String text) {
        Optional<LocalDate> date = PartialDate.parse(text.strip()).flatMap(PartialDate::complete);
        boolean readable = text.isBlank() || date.isPresent();
        cutoffFinding.set(readable ? null : Finding.error("cutoff", "results.cutoff.unreadable", text));
        if (readable) {
            derive();
        }
    }

    private void derive() {
        if (source == null || cutoffFinding.get() != null) {
            return;
        }
        whole = null;
        ResultsSource from = source;
        AnalysisRequest request =
                new AnalysisRequest(from.protocol(), cutoffDate().orElse(null), evaluator.get());
        Population population = population();
        start(progress -> ShownResults.of(Trial.analyse(from.casebooks(), request, progress), population));
    }

    /** Other patients of the same analysis: nobody is derived anew. */
    private void restrict() {
        TrialAnalysis derived = whole;
        if (derived == null) {
            derive();
        } else {
            Population population = population();
            start(progress -> ShownResults.of(derived, population));
        }
    }

    private Population population() {
        return new Population(set.get(), subgroup.get().level());
    }

    private void start(Background.Work<ShownResults> work) {
        if (running != null) {
            running.cancel();
        }
        int number = ++asked;
        running = background.start(Message.of("results.deriving"), work, made -> show(number, made));
    }

    private void show(int number, ShownResults made) {
        if (number == asked) {
            running = null;
            whole = made.whole();
            shown.set(made);
            analysis.set(made.analysis());
            if (!made.analysis().request().population().equals(population())) {
                restrict();
            }
        }
    }

    /** The cut-off when one is typed and can be read. */
    public Optional<LocalDate> cutoffDate() {
        return PartialDate.parse(cutoff.get().strip()).flatMap(PartialDate::complete);
    }

    public ObjectProperty<ResultsView> viewProperty() {
        return view;
    }

    /** The cut-off as typed: a complete date, or blank for none. */
    public StringProperty cutoffProperty() {
        return cutoff;
    }

    /** The days among which a cut-off makes sense; null while there are none. */
    ReadOnlyObjectProperty<@Nullable CutoffSpan> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** What is wrong with the cut-off as typed; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable Finding> cutoffFindingProperty() {
        return cutoffFinding.getReadOnlyProperty();
    }

    public ObjectProperty<Evaluator> evaluatorProperty() {
        return evaluator;
    }

    /** Who read images in this study. */
    public ObservableList<Evaluator> evaluators() {
        return evaluators;
    }

    /** The set over which responses and times are given: FULL or EVALUABLE. */
    public ObjectProperty<AnalysisSet> setProperty() {
        return set;
    }

    public ObjectProperty<SubgroupChoice> subgroupProperty() {
        return subgroup;
    }

    /** The analysis on the screen, of the chosen patients; null until the first is made. */
    public ReadOnlyObjectProperty<@Nullable TrialAnalysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** The analysis of all patients of which the one on the screen is a part; empty until the first is made. */
    public Optional<TrialAnalysis> whole() {
        return Optional.ofNullable(shown.get()).map(ShownResults::whole);
    }

    /** The analysis on the screen with its summaries; null until the first is made. */
    ReadOnlyObjectProperty<@Nullable ShownResults> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
