package org.leiodesk.ui.query;

import java.time.Clock;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.ui.field.TypedParts;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/**
 * A text that is being written: a new query, an answer, why one is closed or opened again. What is typed stays until it is saved or discarded; nothing else is asked
 * meanwhile.
 */
public final class QueryModel implements Drafted {
    private static final QueryAbout CASEBOOK = new QueryAbout(new SignedScope.WholeCasebook(), "");

    private final QueryDoors doors;
    private final Background background;
    private final Clock clock;
    private final SaveStatus status = new SaveStatus();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<QueryAbout> about = new SimpleObjectProperty<>(this, "about", CASEBOOK);
    private final ReadOnlyObjectWrapper<AboutChoices> choices =
            new ReadOnlyObjectWrapper<>(this, "choices", AboutChoices.NONE);
    private final ReadOnlyObjectWrapper<@Nullable QueryAsk> ask = new ReadOnlyObjectWrapper<>(this, "ask", null);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());
    private final boolean steps;
    private Runnable afterSaving = () -> {};
    private Map<String, String> waiting = Map.of();
    private boolean read;
    private List<QueryThread> known = List.of();

    private QueryModel(QueryDoors doors, boolean steps, Background background, Clock clock) {
        this.doors = doors;
        this.steps = steps;
        this.background = background;
        this.clock = clock;
        text.addListener((property, was, is) -> follow(is));
    }

    /** Raises queries. */
    public static QueryModel raising(QueryDoors doors, Background background, Clock clock) {
        return new QueryModel(doors, false, background, clock);
    }

    /** Takes the steps of queries that are there. */
    public static QueryModel stepping(QueryDoors doors, Background background, Clock clock) {
        return new QueryModel(doors, true, background, clock);
    }

    private void follow(String typed) {
        if (ask.get() == null) {
            return;
        }
        if (typed.isEmpty() && !(status.stateProperty().get() instanceof SaveStatus.State.Saving)) {
            status.untouched();
        } else {
            status.edited();
        }
    }

    /** What is done each time something was saved. */
    public void afterSaving(Runnable action) {
        afterSaving = action;
    }

    /** Whether the person raises queries. */
    public boolean mayRaise() {
        return doors.role().raisesQueries();
    }

    /** Whether the person may do this with a query as it stands. */
    public boolean may(QueryAction action, QueryThread thread) {
        return thread.allows(action, doors.role()) && action.fits(thread.state());
    }

    /** What can be asked about; the choice that was made stays. */
    public void choose(AboutChoices now) {
        choices.set(now);
    }

    /** Asks for the text of a new query; nothing happens while another text is not saved. */
    public void raise(SubjectId of, QueryAbout first) {
        if (mayRaise() && open(new QueryAsk.Raise(of))) {
            about.set(first);
        }
    }

    /** Asks for the text of a step; nothing happens while another text is not saved, or when the person may not do it. */
    public void step(QueryThread thread, QueryAction action) {
        if (may(action, thread)) {
            open(new QueryAsk.Step(thread, action));
        }
    }

    private boolean open(QueryAsk next) {
        if (status.unsaved() || next.equals(ask.get())) {
            return false;
        }
        findings.set(List.of());
        text.set("");
        ask.set(next);
        return true;
    }

    /** The queries as they are now: a step is taken of what is then before the eyes, and a draft that waited for them is typed. */
    public void known(List<QueryThread> now) {
        read = true;
        known = List.copyOf(now);
        if (!waiting.isEmpty()) {
            Map<String, String> typed = waiting;
            waiting = Map.of();
            typeStep(typed);
        } else if (ask.get() instanceof QueryAsk.Step step
                && !(status.stateProperty().get() instanceof SaveStatus.State.Saving)) {
            now.stream().filter(step::isOf).findFirst().ifPresent(thread -> follow(step, thread));
        }
    }

    private void follow(QueryAsk.Step step, QueryThread now) {
        if (!now.equals(step.thread())) {
            ask.set(new QueryAsk.Step(now, step.action()));
            findings.set(List.of(Finding.warning("", "query.changed", QueryWords.state(now.state()))));
        }
    }

    /** Saves what was typed. */
    public void save() {
        save(() -> {});
    }

    /** @param then runs once it is saved */
    public void save(Runnable then) {
        QueryAsk now = ask.get();
        if (now == null) {
            then.run();
            return;
        }
        if (status.stateProperty().get() instanceof SaveStatus.State.Saving) {
            return;
        }
        String typed = text.get();
        QueryAbout at = about.get();
        status.saving();
        background.call(
                () -> now instanceof QueryAsk.Step step
                        ? doors.stepping().take(step.thread(), step.action(), typed)
                        : doors.raising().raise(now.subject(), at, typed),
                outcome -> answered(outcome, then),
                broken -> status.notSaved(Message.of("ui.broken." + broken.code())));
    }

    private void answered(Outcome<QueryThread> outcome, Runnable then) {
        if (outcome instanceof Outcome.Done<QueryThread>) {
            forget();
            status.saving();
            status.saved(LocalTime.now(clock));
            afterSaving.run();
            then.run();
        } else {
            status.notSaved(outcome.findings().get(0).message());
            findings.set(outcome.findings());
            afterSaving.run();
        }
    }

    /** Closes the question; what was typed is thrown away. */
    public void discard() {
        forget();
        status.untouched();
    }

    private void forget() {
        waiting = Map.of();
        ask.set(null);
        text.set("");
        findings.set(List.of());
    }

    @Override
    public String formName() {
        return steps ? "queryStep" : "query";
    }

    @Override
    public String record() {
        if (!waiting.isEmpty()) {
            return waiting.getOrDefault("subject", "") + ", " + waiting.getOrDefault("number", "");
        }
        QueryAsk now = ask.get();
        if (now == null) {
            return "";
        }
        return now instanceof QueryAsk.Step step
                ? step.subject() + ", " + step.thread().number()
                : now.subject().value();
    }

    @Override
    public int version() {
        return ask.get() instanceof QueryAsk.Step step ? step.thread().steps().size() : 0;
    }

    @Override
    public Map<String, String> typed() {
        QueryAsk now = ask.get();
        if (!waiting.isEmpty() || now == null || text.get().isEmpty()) {
            return waiting;
        }
        Map<String, String> typed = new HashMap<>();
        typed.put("text", text.get());
        typed.put("subject", now.subject().value());
        if (now instanceof QueryAsk.Step step) {
            typed.put("number", String.valueOf(step.thread().number()));
            typed.put("action", step.action().name());
        } else {
            typed.putAll(AboutText.of(about.get()));
        }
        return typed;
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        if (!steps) {
            if (open(new QueryAsk.Raise(new SubjectId(typed.getOrDefault("subject", record))))) {
                about.set(AboutText.read(typed));
                text.set(typed.getOrDefault("text", ""));
            }
        } else if (read) {
            typeStep(typed);
        } else {
            waiting = typed;
        }
    }

    private void typeStep(Map<String, String> typed) {
        known.stream()
                .filter(each -> each.subject().value().equals(typed.get("subject"))
                        && String.valueOf(each.number()).equals(typed.get("number")))
                .findFirst()
                .ifPresent(thread -> {
                    QueryAction action = QueryAction.valueOf(typed.getOrDefault("action", QueryAction.ANSWER.name()));
                    if (open(new QueryAsk.Step(thread, action))) {
                        text.set(typed.getOrDefault("text", ""));
                    }
                });
    }

    /** As a part of a screen on which something else is typed too. */
    public TypedParts.Part part() {
        return new TypedParts.Part(status.stateProperty(), this::save, this::discard, () -> List.of(this));
    }

    /** For what a text is asked; null when nothing is. */
    public ReadOnlyObjectProperty<@Nullable QueryAsk> askProperty() {
        return ask.getReadOnlyProperty();
    }

    public StringProperty textProperty() {
        return text;
    }

    /** What the new query is about. */
    public ObjectProperty<QueryAbout> aboutProperty() {
        return about;
    }

    public ReadOnlyObjectProperty<AboutChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public SaveStatus status() {
        return status;
    }

    /** Why it was refused. */
    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }
}
