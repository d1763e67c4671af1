package org.leiodesk.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.visit.SubjectState;
import org.leiodesk.ui.kit.Background;

/** The list of patients: what is shown of it, by a filter kept ready and by what is typed. */
public final class PatientListModel {
    private final Callable<PatientList> source;
    private final Background background;
    private final Clock clock;
    private final ObservableList<PatientRow> all = FXCollections.observableArrayList();
    private final FilteredList<PatientRow> shown = new FilteredList<>(all);
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObjectProperty<PatientFilter> filter = new SimpleObjectProperty<>(this, "filter", PatientFilter.ALL);
    private final ReadOnlyObjectWrapper<Strip> strip =
            new ReadOnlyObjectWrapper<>(this, "strip", new Strip(0, 0, null, 0));
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded", false);

    /**
     * The numbers above the list.
     *
     * @param enrolled patients enrolled, those who ended treatment or died counted in
     * @param onTreatment patients on treatment
     * @param responseRate responders so far; null when nobody was treated
     * @param toReview responses that wait for the investigator's review
     */
    public record Strip(
            int enrolled, int onTreatment, @Nullable Statistic responseRate, int toReview) {}

    /** @param source reads and derives the list; called in the background */
    public PatientListModel(Callable<PatientList> source, Background background, Clock clock) {
        this.source = source;
        this.background = background;
        this.clock = clock;
        typed.addListener((property, was, is) -> sift());
        filter.addListener((property, was, is) -> sift());
    }

    /** Reads the list again. */
    public void refresh() {
        refresh(() -> {});
    }

    /** @param then runs once it has been read */
    public void refresh(Runnable then) {
        background.call(source, list -> {
            show(list);
            then.run();
        });
    }

    private void show(PatientList list) {
        all.setAll(list.rows());
        int enrolled =
                (int) list.rows().stream().filter(PatientListModel::isEnrolled).count();
        int treated = (int) list.rows().stream()
                .filter(row -> row.state() == SubjectState.ON_TREATMENT)
                .count();
        int toReview = list.rows().stream().mapToInt(PatientRow::toReview).sum();
        strip.set(new Strip(enrolled, treated, list.responseRate(), toReview));
        loaded.set(true);
    }

    private static boolean isEnrolled(PatientRow row) {
        return row.enrolment() == EnrolmentStatus.ENROLLED;
    }

    private void sift() {
        LocalDate today = today();
        String[] words = typed.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        shown.setPredicate(row -> filter.get().accepts(row, today) && matches(row, words));
    }

    private static boolean matches(PatientRow row, String[] words) {
        StringBuilder text = new StringBuilder(row.number());
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            text.append(' ').append(texts.get("ui.patients.state." + row.state()));
            if (row.origin() != null) {
                text.append(' ').append(texts.get("form.code.PrimaryOrigin." + row.origin()));
            }
        }
        if (row.now() != null) {
            text.append(' ').append(row.now().code());
        }
        if (row.best() != null) {
            text.append(' ').append(row.best().code());
        }
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return List.of(words).stream().allMatch(lower::contains);
    }

    /** The patients that pass both filters; follows them. */
    public ObservableList<PatientRow> shown() {
        return shown;
    }

    /** Every patient. */
    public ObservableList<PatientRow> all() {
        return all;
    }

    /** Words typed to search by: number, origin, state, response; in either language. */
    public StringProperty typedProperty() {
        return typed;
    }

    public ObjectProperty<PatientFilter> filterProperty() {
        return filter;
    }

    public ReadOnlyObjectProperty<Strip> stripProperty() {
        return strip.getReadOnlyProperty();
    }

    /** Whether the list has been read once. */
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** How many patients a filter would show, whatever is typed. */
    public int count(PatientFilter of) {
        LocalDate today = today();
        return (int) all.stream().filter(row -> of.accepts(row, today)).count();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
