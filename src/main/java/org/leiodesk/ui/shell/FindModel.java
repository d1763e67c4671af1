package org.leiodesk.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.leiodesk.base.Language;
import org.leiodesk.ui.kit.Background;

/** Finds patients, rooms, forms and commands by what is typed, in either language: what begins with it comes before what only holds it. */
public final class FindModel {
    private static final int MOST = 12;

    private final Callable<List<Command>> patients;
    private final Supplier<List<Command>> others;
    private final Background background;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Command> found = FXCollections.observableArrayList();
    private List<Command> known = List.of();

    /**
     * @param patients one command a patient; called in the background
     * @param others the rooms, forms and commands that fit the moment
     */
    public FindModel(Callable<List<Command>> patients, Supplier<List<Command>> others, Background background) {
        this.patients = patients;
        this.others = others;
        this.background = background;
        typed.addListener((property, was, is) -> search());
    }

    /** Reads anew what can be found; called when the box is entered. */
    public void begin() {
        background.call(patients, list -> {
            known = list;
            search();
        });
    }

    private void search() {
        String wanted = typed.get().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            found.clear();
            return;
        }
        found.setAll(Stream.concat(known.stream(), others.get().stream())
                .filter(command -> rank(command, wanted) < 2)
                .sorted(Comparator.comparingInt(command -> rank(command, wanted)))
                .limit(MOST)
                .toList());
    }

    /** 0 begins with it, 1 holds it, 2 neither. */
    private static int rank(Command command, String wanted) {
        int best = 2;
        for (Language language : Language.values()) {
            String name = command.name().in(language).toLowerCase(Locale.ROOT);
            best = Math.min(best, name.startsWith(wanted) ? 0 : name.contains(wanted) ? 1 : 2);
        }
        return best;
    }

    /** Does what was found first, when something was. */
    public void first() {
        if (!found.isEmpty()) {
            run(found.get(0));
        }
    }

    /** Does one of what was found, and empties the box. */
    public void run(Command command) {
        typed.set("");
        command.action().run();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    /** What was found, best first, twelve at the most. */
    public ObservableList<Command> found() {
        return found;
    }
}
