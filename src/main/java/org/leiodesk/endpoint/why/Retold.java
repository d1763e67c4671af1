package org.leiodesk.endpoint.why;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Message;

/** Sentences of the deciding code told anew, with the time point, the date and the place of the nadir: the same numbers, in words for a person who asks why. */
final class Retold {
    private static final String DECIDED = "recist.";

    private Retold() {}

    /**
     * The sentence under the same name among those of the explanations.
     *
     * @param decided the sentence of the decision; its numbers follow those put before them
     * @param before what stands before its own numbers
     */
    static Message of(Message decided, Object... before) {
        if (!decided.key().startsWith(DECIDED)) {
            throw new IllegalArgumentException("No sentence of a response: " + decided.key());
        }
        List<Object> args = new ArrayList<>(List.of(before));
        args.addAll(decided.args());
        return new Message("endpoint.why." + decided.key().substring(DECIDED.length()), args);
    }
}
