package org.leiodesk.endpoint.dates;

import java.util.Collection;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;

/**
 * Which administrations are doses: those that have begun, except that a dose of 0 is none unless every dose in the study is 0 or missing. An
 * amount that was not recorded is not 0.
 *
 * @param zeroIsADose whether every dose in the study is 0 or missing; decided over all subjects before any is derived
 */
public record DoseRule(boolean zeroIsADose) {
    /** The rule for a study: looks through all its doses up to the cut-off. */
    public static DoseRule of(Collection<Casebook> study, Cutoff cutoff) {
        return new DoseRule(study.stream().noneMatch(book -> hasAmount(book, cutoff)));
    }

    /** Whether a subject was given a dose that is neither 0 nor missing up to the cut-off; one such subject settles the rule for the study. */
    public static boolean hasAmount(Casebook book, Cutoff cutoff) {
        for (Administration each : book.administrations()) {
            if (each.given() != null && !each.given().isZero() && cutoff.covers(each.startedOn(), null)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a dose; one without a date of start never is. */
    public boolean isDose(Administration administration) {
        if (administration.startedOn() == null) {
            return false;
        }
        return zeroIsADose
                || administration.given() == null
                || !administration.given().isZero();
    }
}
