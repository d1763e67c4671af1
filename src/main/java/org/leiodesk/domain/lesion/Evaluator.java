package org.leiodesk.domain.lesion;

import org.jspecify.annotations.Nullable;

/**
 * Who read the images (SDTM TREVAL and TREVALID). Each evaluator has lesions of their own.
 *
 * @param role INVESTIGATOR for what is typed here
 * @param reader which reader of that role, empty when there is one
 */
public record Evaluator(String role, String reader) {
    public static final Evaluator INVESTIGATOR = new Evaluator("INVESTIGATOR", "");

    /** Reads ROLE or ROLE/READER. */
    public static Evaluator parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new Evaluator(text.strip(), "")
                : new Evaluator(
                        text.substring(0, slash).strip(),
                        text.substring(slash + 1).strip());
    }

    // As the record would have it, which is slow until it is compiled: evaluators are compared for every measurement.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Evaluator that && role.equals(that.role) && reader.equals(that.reader);
    }

    @Override
    public int hashCode() {
        return 31 * role.hashCode() + reader.hashCode();
    }

    @Override
    public String toString() {
        return reader.isEmpty() ? role : role + "/" + reader;
    }
}
