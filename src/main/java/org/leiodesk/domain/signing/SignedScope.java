package org.leiodesk.domain.signing;

import java.util.Map;
import java.util.Objects;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;

/** What of a casebook is signed. Records are told by kind, key and items as the audit trail names them. */
public sealed interface SignedScope {
    /** Whether a record of this subject belongs to what is signed. Signatures, holds and queries never do. */
    boolean covers(String form, String key, Map<String, String> items);

    /** What a signature of this says. */
    SignatureMeaning meaning();

    /** One line that names it, the same in every language: part of what is hashed. */
    String line();

    /** Every record of the subject. */
    record WholeCasebook() implements SignedScope {
        @Override
        public boolean covers(String form, String key, Map<String, String> items) {
            return true;
        }

        @Override
        public SignatureMeaning meaning() {
            return SignatureMeaning.RESPONSIBILITY;
        }

        @Override
        public String line() {
            return "CASEBOOK";
        }
    }

    /**
     * A time point as one evaluator read it: its assessment, what was seen of each lesion, lesions first seen there, and the review of its response.
     *
     * @param evaluator who read the images
     * @param timepoint which time point
     */
    record OfTimepoint(Evaluator evaluator, Timepoint timepoint) implements SignedScope {
        @Override
        public boolean covers(String form, String key, Map<String, String> items) {
            return Objects.equals(items.get("timepointKey"), timepoint.key())
                    && items.getOrDefault("evaluatorRole", "").equals(evaluator.role())
                    && items.getOrDefault("evaluatorReader", "").equals(evaluator.reader());
        }

        @Override
        public SignatureMeaning meaning() {
            return SignatureMeaning.REVIEW;
        }

        @Override
        public String line() {
            return "TIMEPOINT " + timepoint.key() + " " + evaluator;
        }
    }

    /**
     * One form. That of a cycle holds the doses of the cycle too.
     *
     * @param form the kind of record, such as DIAGNOSIS
     * @param key which record of that kind; empty when a subject has one
     */
    record OfForm(String form, String key) implements SignedScope {
        private static final String CYCLE = "CYCLE";
        private static final String ADMINISTRATION = "ADMINISTRATION";

        @Override
        public boolean covers(String otherForm, String otherKey, Map<String, String> items) {
            boolean dose = form.equals(CYCLE)
                    && otherForm.equals(ADMINISTRATION)
                    && Objects.equals(items.get("cycleNumber"), key);
            return dose || (form.equals(otherForm) && key.equals(otherKey));
        }

        @Override
        public SignatureMeaning meaning() {
            return SignatureMeaning.REVIEW;
        }

        @Override
        public String line() {
            return ("FORM " + form + " " + key).strip();
        }
    }
}
