package org.leiodesk.ui.queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.query.QueryDoors;
import org.leiodesk.ui.query.QueryModel;

/** Every query of the study, what is shown of them by a filter, and how many wait for the person signed in. */
public final class QueriesModel {
    private final Callable<List<QueryThread>> source;
    private final QueryDoors doors;
    private final QueryModel writing;
    private final Background background;
    private final Clock clock;
    private final ObservableList<QueryThread> all = FXCollections.observableArrayList();
    private final FilteredList<QueryThread> shown = new FilteredList<>(all);
    private final ObjectProperty<QueryFilter> filter;
    private final ObjectProperty<@Nullable QueryThread> chosen = new SimpleObjectProperty<>(this, "chosen", null);
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting", 0);

    /** @param source reads every query; called in the background */
    public QueriesModel(Callable<List<QueryThread>> source, QueryDoors doors, Background background, Clock clock) {
        this.source = source;
        this.doors = doors;
        this.background = background;
        this.clock = clock;
        writing = QueryModel.stepping(doors, background, clock);
        writing.afterSaving(this::refresh);
        boolean hasPart = doors.role().entersData() || doors.role().raisesQueries();
        filter = new SimpleObjectProperty<>(this, "filter", hasPart ? QueryFilter.MINE : QueryFilter.ALL);
        filter.addListener((property, was, is) -> sift());
        sift();
    }

    private void sift() {
        QueryFilter by = filter.get();
        shown.setPredicate(thread -> by.accepts(thread, doors.role()));
    }

    /** Reads them again; the one chosen stays chosen. */
    public void refresh() {
        background.call(source, this::show);
    }

    private void show(List<QueryThread> now) {
        QueryThread before = chosen.get();
        if (before != null) {
            chosen.set(now.stream()
                    .filter(each -> each.subject().equals(before.subject()) && each.number() == before.number())
                    .findFirst()
                    .orElse(null));
        }
        if (!all.equals(now)) {
            all.setAll(now);
        }
        waiting.set(count(QueryFilter.MINE));
        writing.known(now);
    }

    /** How many queries a filter shows. */
    public int count(QueryFilter by) {
        return (int)
                all.stream().filter(thread -> by.accepts(thread, doors.role())).count();
    }

    public ObservableList<QueryThread> all() {
        return all;
    }

    /** Those that pass the filter, by subject and number. */
    public ObservableList<QueryThread> shown() {
        return shown;
    }

    public ObjectProperty<QueryFilter> filterProperty() {
        return filter;
    }

    /** The query whose words are in sight; null when none. */
    public ObjectProperty<@Nullable QueryThread> chosenProperty() {
        return chosen;
    }

    /** How many wait for the person signed in: the number beside the room. */
    public ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What is being written about one of them. */
    public QueryModel writing() {
        return writing;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
