package org.leiodesk.ui.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.form.Forms;
import org.leiodesk.form.Item;

/** What of a casebook a query can be about: the whole, its forms, whether recorded or not, and its time points. */
public record AboutChoices(List<Choice> choices) {
    /** Nothing is read yet. */
    public static final AboutChoices NONE = new AboutChoices(List.of());

    private static final Comparator<Timepoint> ORDER = Comparator.comparing(
                    Timepoint::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Timepoint::key);

    public AboutChoices {
        choices = List.copyOf(choices);
    }

    /**
     * A form, a time point, or the casebook.
     *
     * @param items its items, or its lesions
     */
    public record Choice(SignedScope scope, List<String> items) {
        public Choice {
            items = List.copyOf(items);
        }
    }

    /** @param evaluator whose time points can be asked about */
    public static AboutChoices of(Casebook book, Evaluator evaluator) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice(new SignedScope.WholeCasebook(), List.of())));
        form(choices, "SUBJECT", "");
        form(choices, "DIAGNOSIS", "");
        book.cycles().forEach(cycle -> form(choices, "CYCLE", String.valueOf(cycle.number())));
        book.assessments().stream()
                .filter(each -> each.evaluator().equals(evaluator))
                .map(Assessment::timepoint)
                .sorted(ORDER)
                .forEach(at -> choices.add(timepoint(new SignedScope.OfTimepoint(evaluator, at), book)));
        form(choices, "END_OF_TREATMENT", "");
        book.newTherapies().forEach(each -> form(choices, "NEW_THERAPY", String.valueOf(each.sequence())));
        form(choices, "CONTACT", "");
        form(choices, "DEATH", "");
        if (!book.adverseEvents().isEmpty()) {
            form(choices, "ADVERSE_EVENT", "");
        }
        if (!book.medications().isEmpty()) {
            form(choices, "MEDICATION", "");
        }
        return new AboutChoices(choices);
    }

    /** One time point and its lesions. */
    public static AboutChoices ofTimepoint(SignedScope.OfTimepoint scope, Casebook book) {
        return new AboutChoices(List.of(timepoint(scope, book)));
    }

    private static void form(List<Choice> choices, String kind, String key) {
        choices.add(new Choice(new SignedScope.OfForm(kind, key), items(kind)));
    }

    private static List<String> items(String kind) {
        return Forms.ofKind(kind)
                .map(form -> form.items().stream().map(Item::id).toList())
                .orElse(List.of());
    }

    private static Choice timepoint(SignedScope.OfTimepoint scope, Casebook book) {
        return new Choice(
                scope,
                book.lesions().stream()
                        .filter(lesion -> lesion.evaluator().equals(scope.evaluator()))
                        .map(Lesion::id)
                        .sorted()
                        .map(LesionId::value)
                        .toList());
    }

    /** What can be asked about beside the whole of something. */
    List<String> items(SignedScope scope) {
        return choices.stream()
                .filter(choice -> choice.scope().equals(scope))
                .findFirst()
                .map(Choice::items)
                .orElse(List.of());
    }

    /** What a place names, as findings do: {@code diagnosis.figoStage}, {@code cycle:3}, {@code measurement:T01:2}; empty when there is nothing of that name. */
    public Optional<QueryAbout> at(String place) {
        return choices.stream().flatMap(choice -> at(choice, place).stream()).findFirst();
    }

    private static Optional<QueryAbout> at(Choice choice, String place) {
        String[] words = place.split("[:.]", 3);
        if (choice.scope() instanceof SignedScope.OfTimepoint of) {
            String lesion = words[0].equals("measurement") && words.length == 3 ? words[1] : "";
            String start = lesion.isEmpty() ? words[0] + ":" : "measurement:" + lesion + ":";
            boolean here = List.of("measurement", "assessment", "newLesion").contains(words[0])
                    && place.equals(start + of.timepoint().key());
            return here ? Optional.of(new QueryAbout(of, lesion)) : Optional.empty();
        }
        if (choice.scope() instanceof SignedScope.OfForm of) {
            boolean here = Forms.ofKind(of.form())
                    .map(form -> form.id().equals(words[0]))
                    .orElse(false);
            String item =
                    words.length > 1 && choice.items().contains(words[words.length - 1]) ? words[words.length - 1] : "";
            boolean record = of.key().isEmpty() || words.length > 1 && of.key().equals(words[1]);
            return here && record ? Optional.of(new QueryAbout(of, item)) : Optional.empty();
        }
        return Optional.empty();
    }
}
