package org.leiodesk.ui.settings;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.ui.change.ChangeReason;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.field.NumberEntry;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Drafted;
import org.leiodesk.ui.kit.SaveStatus;

/** The protocol settings that are typed as numbers of days, and their confirmation by the investigator. */
public final class ProtocolModel implements Drafted {
    private final Source source;
    private final Background background;
    private final Clock clock;
    private final boolean mayChange;
    private final PreviewModel preview;
    private final Map<String, NumberEntry> entries = new LinkedHashMap<>();
    private final SaveStatus status = new SaveStatus();
    private final ChangeReason reason = new ChangeReason(status);
    private Map<String, String> again = Map.of();
    private boolean read;
    private final ReadOnlyObjectWrapper<ProtocolSettings> stored =
            new ReadOnlyObjectWrapper<>(this, "stored", ProtocolSettings.DEFAULT);
    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(this, "findings", List.of());

    /**
     * The protocol settings of the study; all of it is called in the background.
     *
     * @param reading reads them
     * @param saving saves them with the reason
     * @param preview what others would change of what is derived
     */
    public record Source(
            Callable<ProtocolSettings> reading,
            BiFunction<ProtocolSettings, String, Outcome<ProtocolSettings>> saving,
            BiFunction<ProtocolSettings, Progress, List<Consequence>> preview) {}

    /**
     * @param mayChange whether the person signed in is an investigator
     */
    public ProtocolModel(Source source, Background background, Clock clock, boolean mayChange) {
        this.source = source;
        this.background = background;
        this.preview = new PreviewModel(background);
        this.clock = clock;
        this.mayChange = mayChange;
        entry("cycleDays", 1, 365);
        entry("assessmentIntervalDays", 1, 365);
        entry("assessmentWindowDays", 0, 60);
        entry("baselineWindowDays", 0, 365);
        entry("confirmationDays", 0, 365);
        entry("stableMinimumDays", 0, 365);
        entry("maxNotEvaluableBetween", 0, 10);
        show(ProtocolSettings.DEFAULT);
        entries.values().forEach(entry -> entry.textProperty().addListener((property, was, is) -> typedInto()));
        reason.textProperty().addListener((property, was, is) -> follow());
    }

    private void entry(String name, int low, int high) {
        entries.put(name, new NumberEntry(low, high, 0));
    }

    private void typedInto() {
        follow();
        if (!(preview.stateProperty().get() instanceof PreviewModel.State.Nothing)) {
            askPreview();
        }
    }

    /** Settings can be confirmed as they are, so that the reason alone is something typed. */
    private void follow() {
        if (texts().equals(texts(stored.get())) && reason.textProperty().get().isEmpty()) {
            status.untouched();
        } else {
            status.edited();
        }
    }

    /** Reads the settings again, unless something typed is not saved. */
    public void refresh() {
        if (!status.unsaved()) {
            Map<String, String> shown = texts();
            background.call(source.reading(), settings -> read(settings, shown));
        }
    }

    private void read(ProtocolSettings settings, Map<String, String> shown) {
        Map<String, String> typed = typedSince(shown);
        show(settings);
        read = true;
        again = Map.of();
        typeTexts(typed);
    }

    /** What was typed since these texts stood there, a reason too, and what waits to be typed again: it stays when an answer comes. */
    private Map<String, String> typedSince(Map<String, String> shown) {
        Map<String, String> since = new LinkedHashMap<>(again);
        texts().forEach((name, text) -> {
            if (!text.equals(shown.get(name))) {
                since.put(name, text);
            }
        });
        return reason.with(since);
    }

    private void typeTexts(Map<String, String> typed) {
        reason.textProperty().set(typed.getOrDefault(ChangeReason.ITEM, ""));
        typed.forEach((name, text) -> {
            NumberEntry entry = entries.get(name);
            if (entry != null) {
                entry.textProperty().set(text);
            }
        });
    }

    @Override
    public String formName() {
        return "protocol";
    }

    @Override
    public Map<String, String> typed() {
        return typedSince(texts(stored.get()));
    }

    @Override
    public void type(String record, int version, Map<String, String> typed) {
        if (read) {
            typeTexts(typed);
        } else {
            again = typed;
        }
    }

    private void show(ProtocolSettings settings) {
        stored.set(settings);
        Map<String, String> texts = texts(settings);
        entries.forEach((name, entry) -> entry.textProperty().set(texts.get(name)));
        status.untouched();
        findings.set(List.of());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach(
                (name, entry) -> texts.put(name, entry.textProperty().get().strip()));
        return texts;
    }

    private static Map<String, String> texts(ProtocolSettings of) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("cycleDays", "" + of.cycleDays());
        texts.put("assessmentIntervalDays", "" + of.assessmentIntervalDays());
        texts.put("assessmentWindowDays", "" + of.assessmentWindowDays());
        texts.put("baselineWindowDays", "" + of.baselineWindowDays());
        texts.put("confirmationDays", "" + of.response().confirmationDays());
        texts.put("stableMinimumDays", "" + of.response().stableMinimumDays());
        texts.put("maxNotEvaluableBetween", "" + of.response().maxNotEvaluableBetween());
        return texts;
    }

    /** Whether everything typed can be read; says in place what cannot. */
    public boolean readable() {
        List<Finding> wrong = new ArrayList<>();
        entries.forEach((name, entry) -> {
            if (entry.value() == null && !entry.hasProblem()) {
                wrong.add(Finding.error(name, "ui.settings.needed"));
            }
        });
        findings.set(wrong);
        return wrong.isEmpty() && entries.values().stream().noneMatch(NumberEntry::hasProblem);
    }

    /** Why the settings are confirmed, as it is typed. */
    public ChangeReason reason() {
        return reason;
    }

    /** What confirming would change of what is derived. */
    public PreviewModel preview() {
        return preview;
    }

    /** Asks what confirming would change: every patient is derived anew. Nothing can be said while something typed cannot be read. */
    public void askPreview() {
        if (entries.values().stream().anyMatch(entry -> entry.value() == null)) {
            preview.clear();
            return;
        }
        ProtocolSettings next = confirmed();
        preview.askAtLength(
                Message.of("change.calculating"), progress -> source.preview().apply(next, progress));
    }

    /**
     * Saves what was typed, as confirmed by the investigator.
     *
     * @param why the reason
     * @param then runs once it is saved
     */
    public void confirm(String why, Runnable then) {
        if (!readable()) {
            return;
        }
        ProtocolSettings next = confirmed();
        Map<String, String> sent = texts();
        preview.clear();
        status.saving();
        background.call(
                () -> source.saving().apply(next, why),
                outcome -> answered(outcome, sent, then),
                broken -> status.notSaved(Message.of("ui.broken." + broken.code())));
    }

    private void answered(Outcome<ProtocolSettings> outcome, Map<String, String> sent, Runnable then) {
        if (outcome instanceof Outcome.Done<ProtocolSettings> done) {
            Map<String, String> typed = new LinkedHashMap<>(typedSince(sent));
            // The reason was that of what is saved now.
            typed.remove(ChangeReason.ITEM);
            show(done.value());
            status.saved(LocalTime.now(clock));
            typeTexts(typed);
            then.run();
        } else {
            status.notSaved(outcome.findings().get(0).message());
            findings.set(outcome.findings());
        }
    }

    private ProtocolSettings confirmed() {
        ProtocolSettings was = stored.get();
        ResponseSettings response = was.response();
        return new ProtocolSettings(
                days("cycleDays"),
                days("assessmentIntervalDays"),
                days("assessmentWindowDays"),
                days("baselineWindowDays"),
                new ResponseSettings(
                        days("confirmationDays"),
                        response.confirmationStrict(),
                        days("stableMinimumDays"),
                        days("maxNotEvaluableBetween"),
                        response.acceptStableBetween()),
                was.pfsRule(),
                was.confidenceLevel(),
                was.ctcaeVersion(),
                was.doses(),
                true);
    }

    private int days(String name) {
        return Objects.requireNonNull(entries.get(name)).value().intValue();
    }

    /** Puts back what is stored. */
    public void revert() {
        preview.clear();
        show(stored.get());
    }

    /** The settings that can be typed, by name, in their order. */
    public Map<String, NumberEntry> entries() {
        return entries;
    }

    public ReadOnlyObjectProperty<ProtocolSettings> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public SaveStatus status() {
        return status;
    }

    public boolean mayChange() {
        return mayChange;
    }
}
