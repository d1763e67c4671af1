package org.leiodesk.base;

import java.util.List;

/**
 * The answer to something asked of the program: done, or refused for stated reasons. Breakage is an exception, never an outcome.
 *
 * @param <T> what is given when it was done
 */
public sealed interface Outcome<T> {
    /** What the user should know besides: warnings and notes when done, the reasons when refused. */
    List<Finding> findings();

    /**
     * It was done.
     *
     * @param value what came of it
     */
    record Done<T>(T value, List<Finding> findings) implements Outcome<T> {
        public Done {
            findings = List.copyOf(findings);
        }
    }

    /**
     * It was refused, and nothing was changed.
     *
     * @param findings the reasons, never empty
     */
    record Refused<T>(List<Finding> findings) implements Outcome<T> {
        public Refused {
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
            findings = List.copyOf(findings);
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> refused(Finding... reasons) {
        return new Refused<>(List.of(reasons));
    }
}
