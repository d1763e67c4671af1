package org.leiodesk.ui.sign;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.recist.TumourEvaluation;

/** The forms and time points of a casebook that hold something and can be signed. */
public final class SignableForms {
    private SignableForms() {}

    /** What is recorded before treatment. */
    public static List<SignedScope> baseline(Casebook book) {
        List<SignedScope> forms = new ArrayList<>(List.of(new SignedScope.OfForm("SUBJECT", "")));
        add(forms, book.diagnosis() != null, "DIAGNOSIS");
        return forms;
    }

    /** The cycles, each with its doses. */
    public static List<SignedScope> cycles(Casebook book) {
        return book.cycles().stream()
                .<SignedScope>map(each -> new SignedScope.OfForm("CYCLE", String.valueOf(each.number())))
                .toList();
    }

    /** The time points as one evaluator read them, the baseline first. */
    public static List<SignedScope> timepoints(TumourEvaluation tumour, Evaluator evaluator) {
        List<SignedScope> timepoints = new ArrayList<>();
        if (tumour.baseline() != null) {
            timepoints.add(
                    new SignedScope.OfTimepoint(evaluator, tumour.baseline().timepoint()));
        }
        tumour.timepoints().forEach(each -> timepoints.add(new SignedScope.OfTimepoint(evaluator, each.timepoint())));
        return timepoints;
    }

    /** What is recorded after treatment. */
    public static List<SignedScope> end(Casebook book) {
        List<SignedScope> forms = new ArrayList<>();
        add(forms, book.endOfTreatment() != null, "END_OF_TREATMENT");
        book.newTherapies()
                .forEach(each -> forms.add(new SignedScope.OfForm("NEW_THERAPY", String.valueOf(each.sequence()))));
        add(forms, book.death() != null, "DEATH");
        return forms;
    }

    private static void add(List<SignedScope> forms, boolean is, String form) {
        if (is) {
            forms.add(new SignedScope.OfForm(form, ""));
        }
    }
}
