package org.leiodesk.store.signing;

import java.util.function.Function;
import org.jooq.DSLContext;

/** Reads the database of a study. */
@FunctionalInterface
public interface Reading {
    <T> T read(Function<DSLContext, T> work);
}
