package org.leiodesk.ui.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.ui.field.NumberEntry;

/** What is typed about one lesion before it stands on the board. */
public final class LesionDraft {
    private final @Nullable Lesion before;
    final ObjectProperty<@Nullable LesionRole> role = new SimpleObjectProperty<>(this, "role", LesionRole.TARGET);
    final StringProperty site = new SimpleStringProperty(this, "site", "");
    final StringProperty organ = new SimpleStringProperty(this, "organ", "");
    final ObjectProperty<@Nullable LesionKind> kind = new SimpleObjectProperty<>(this, "kind", LesionKind.SOFT_TISSUE);
    final ObjectProperty<@Nullable ImagingMethod> method = new SimpleObjectProperty<>(this, "method", ImagingMethod.CT);
    final NumberEntry slice = new NumberEntry(0.1, 50, 2);
    final BooleanProperty irradiated = new SimpleBooleanProperty(this, "irradiated", false);
    final BooleanProperty progressed = new SimpleBooleanProperty(this, "progressed", false);
    /** How certain a new lesion is. */
    final ObjectProperty<@Nullable NewLesionState> certainty =
            new SimpleObjectProperty<>(this, "certainty", NewLesionState.UNEQUIVOCAL);

    /** @param before the lesion that is changed; null for one that is added */
    LesionDraft(@Nullable Lesion before) {
        this.before = before;
        if (before != null) {
            role.set(before.role());
            site.set(before.site());
            organ.set(before.organ());
            kind.set(before.kind());
            method.set(before.method());
            slice.set(before.sliceThicknessMm());
            irradiated.set(before.irradiated());
            progressed.set(before.progressedSinceIrradiation());
        }
    }

    /** What stands in the fields, as text. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("role", Objects.toString(role.get(), ""));
        texts.put("site", site.get());
        texts.put("organ", organ.get());
        texts.put("kind", Objects.toString(kind.get(), ""));
        texts.put("method", Objects.toString(method.get(), ""));
        texts.put("slice", slice.textProperty().get());
        texts.put("irradiated", String.valueOf(irradiated.get()));
        texts.put("progressed", String.valueOf(progressed.get()));
        texts.put("certainty", Objects.toString(certainty.get(), ""));
        return texts;
    }

    /** Types again what {@link #texts} told. */
    void typeTexts(Map<String, String> again) {
        role.set(choice(LesionRole.class, again.get("role")));
        site.set(again.getOrDefault("site", ""));
        organ.set(again.getOrDefault("organ", ""));
        kind.set(choice(LesionKind.class, again.get("kind")));
        method.set(choice(ImagingMethod.class, again.get("method")));
        slice.textProperty().set(again.getOrDefault("slice", ""));
        irradiated.set(Boolean.parseBoolean(again.get("irradiated")));
        progressed.set(Boolean.parseBoolean(again.get("progressed")));
        certainty.set(choice(NewLesionState.class, again.get("certainty")));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    /** Tells of each change. */
    void listen(Runnable changed) {
        List.of(role, site, organ, kind, method, slice.textProperty(), irradiated, progressed, certainty)
                .forEach(field -> field.addListener(observable -> changed.run()));
    }

    /** The lesion that is changed; null for one that is added. */
    @Nullable
    Lesion before() {
        return before;
    }

    /** Why it cannot stand on the board yet: a lesion needs a role, a site and a kind. */
    List<Finding> problems() {
        List<Finding> problems = new ArrayList<>();
        if (role.get() == null) {
            problems.add(Finding.error("lesion.role", "board.lesion.roleMissing"));
        }
        if (site.get().isBlank()) {
            problems.add(Finding.error("lesion.site", "board.lesion.siteMissing"));
        }
        if (kind.get() == null) {
            problems.add(Finding.error("lesion.kind", "board.lesion.kindMissing"));
        }
        if (slice.hasProblem()) {
            problems.add(Finding.error(
                    "lesion.slice",
                    "ui.number.notUnderstood",
                    slice.textProperty().get()));
        }
        return problems;
    }

    /**
     * The lesion; only without {@linkplain #problems problems}.
     *
     * @param others all lesions of the board, for the next free id
     * @param timepoint when it was first identified, if it is added
     */
    Lesion lesion(BoardData data, Collection<Lesion> others, Timepoint timepoint) {
        LesionRole part = role.get() == null ? LesionRole.TARGET : role.get();
        LesionKind what = kind.get() == null ? LesionKind.SOFT_TISSUE : kind.get();
        boolean node = what == LesionKind.LYMPH_NODE;
        String where = site.get().strip();
        // An organ that nobody typed is the site; for nodes the rules know the organ by the kind.
        String in = organ.get().isBlank() && !node ? where : organ.get().strip();
        return new Lesion(
                data.book().subject().id(),
                data.evaluator(),
                before == null ? nextId(part, others) : before.id(),
                before == null ? 0 : before.sequence(),
                part,
                where,
                in,
                what,
                method.get(),
                slice.doubleValue(),
                irradiated.get(),
                irradiated.get() && progressed.get(),
                before == null ? timepoint : before.timepoint(),
                before == null ? null : before.identifiedOn(),
                before == null ? 0 : before.version());
    }

    private static LesionId nextId(LesionRole role, Collection<Lesion> others) {
        String prefix = switch (role) {
            case TARGET -> "T";
            case NON_TARGET -> "NT";
            case NEW -> "NEW";
        };
        int last = 0;
        for (Lesion other : others) {
            String id = other.id().value();
            if (id.matches(prefix + "\\d{1,6}")) {
                last = Math.max(last, Integer.parseInt(id.substring(prefix.length())));
            }
        }
        return new LesionId("%s%02d".formatted(prefix, last + 1));
    }

    /** A lesion with the day on which it was first identified. */
    static Lesion identified(Lesion lesion, @Nullable PartialDate on) {
        return new Lesion(
                lesion.subject(),
                lesion.evaluator(),
                lesion.id(),
                lesion.sequence(),
                lesion.role(),
                lesion.site(),
                lesion.organ(),
                lesion.kind(),
                lesion.method(),
                lesion.sliceThicknessMm(),
                lesion.irradiated(),
                lesion.progressedSinceIrradiation(),
                lesion.timepoint(),
                on,
                lesion.version());
    }
}
