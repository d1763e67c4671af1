package org.leiodesk.domain.lesion;

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

    @Override
    public String toString() {
        return reader.isEmpty() ? role : role + "/" + reader;
    }
}
