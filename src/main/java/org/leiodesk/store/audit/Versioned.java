package org.leiodesk.store.audit;

/**
 * A stored value that does not carry its version itself.
 *
 * @param value what is stored
 * @param version counts the amendments, 0 before it is stored
 */
public record Versioned<T>(T value, int version) {}
