package org.leiodesk.endpoint.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.leiodesk.domain.Casebook;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;
import org.leiodesk.endpoint.trial.Efficacy;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.endpoint.trial.Trial;

/** An analysis of a trial in which one casebook is another: that subject alone is derived anew, and the statistics are gathered again over all. */
public final class ChangedTrial {
    private ChangedTrial() {}

    /**
     * The analysis with this casebook in place of that of the same subject, or after the others when there is none. Equal to the analysis of all casebooks
     * from the beginning; that is what is done when the change decides, for the whole study, whether a dose of 0 is a dose ({@link DoseRule}).
     */
    public static TrialAnalysis of(TrialAnalysis stored, Casebook changed) {
        List<SubjectAnalysis> subjects = new ArrayList<>(stored.subjects());
        int place = 0;
        while (place < subjects.size()
                && !subjects.get(place)
                        .casebook()
                        .subject()
                        .id()
                        .equals(changed.subject().id())) {
            place++;
        }
        List<Casebook> books = new ArrayList<>(books(subjects));
        Cutoff cutoff = new Cutoff(stored.request().cutoff());
        boolean zeroIsADose = DoseRule.of(books, cutoff).zeroIsADose();
        if (place == books.size()) {
            books.add(changed);
        } else {
            books.set(place, changed);
        }
        if (DoseRule.of(books, cutoff).zeroIsADose() != zeroIsADose) {
            return Trial.analyse(books, stored.request());
        }
        SubjectAnalysis derived = SubjectDerivation.derive(changed, stored.request(), zeroIsADose);
        if (place == subjects.size()) {
            subjects.add(derived);
        } else {
            subjects.set(place, derived);
        }
        Efficacy efficacy = new Efficacy();
        subjects.forEach(efficacy::add);
        return new TrialAnalysis(
                stored.request(),
                subjects,
                efficacy.statistics(stored.request().protocol().confidenceLevel()),
                zeroIsADose);
    }

    /** The casebooks that an analysis was made from, in its order. */
    public static List<Casebook> books(Collection<SubjectAnalysis> subjects) {
        return subjects.stream().map(SubjectAnalysis::casebook).toList();
    }
}
