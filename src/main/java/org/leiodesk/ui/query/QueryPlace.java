package org.leiodesk.ui.query;

import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.kit.Place;

/** Where in the window that is which a query is about. */
public final class QueryPlace {
    private QueryPlace() {}

    public static Place of(QueryThread thread) {
        QueryAbout about = thread.query().about();
        if (about.scope() instanceof SignedScope.OfTimepoint at) {
            String key = at.timepoint().key();
            return new Place.Patient(
                    thread.subject(),
                    "lesions",
                    about.item().isEmpty() ? "assessment:" + key : "measurement:" + about.item() + ":" + key);
        }
        if (about.scope() instanceof SignedScope.OfForm form) {
            return new Place.Patient(thread.subject(), tab(form.form()), at(form, about.item()));
        }
        return Place.patient(thread.subject());
    }

    /** The part of the casebook in which a kind of record is entered; the first for what is entered nowhere. */
    public static String tab(String kind) {
        return switch (kind) {
            case "SUBJECT", "DIAGNOSIS" -> "baseline";
            case "CYCLE", "ADMINISTRATION" -> "cycles";
            case "LESION", "MEASUREMENT", "ASSESSMENT" -> "lesions";
            case "END_OF_TREATMENT", "NEW_THERAPY", "CONTACT", "DEATH" -> "end";
            default -> "";
        };
    }

    private static String at(SignedScope.OfForm form, String item) {
        String record = form.key().isEmpty() ? "" : ":" + form.key();
        String field = item.isEmpty() ? "" : "." + item;
        return Forms.ofKind(form.form())
                .map(known -> known.id() + record + field)
                .orElse("");
    }
}
