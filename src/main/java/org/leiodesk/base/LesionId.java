package org.leiodesk.base;

import org.jspecify.annotations.Nullable;

/**
 * Identifies one lesion of one subject for one evaluator (SDTM TULNKID): T01, NT01, NEW01.
 *
 * @param value 1 to 40 characters, not blank
 */
public record LesionId(String value) implements Comparable<LesionId> {
    public LesionId {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException("A lesion id has 1 to 40 characters: " + value);
        }
    }

    @Override
    public int compareTo(LesionId other) {
        return value.compareTo(other.value);
    }

    // As the record would have it, which is slow until it is compiled: lesions are looked up for every measurement.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LesionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
