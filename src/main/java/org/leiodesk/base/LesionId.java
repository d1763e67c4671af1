package org.leiodesk.base;

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

    @Override
    public String toString() {
        return value;
    }
}
