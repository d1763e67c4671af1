package org.leiodesk.base;

/**
 * Identifies one subject in the whole study: the subject number typed at consent, or the unique subject identifier of an imported table.
 *
 * @param value 1 to 64 characters, no line breaks, not blank
 */
public record SubjectId(String value) implements Comparable<SubjectId> {
    public SubjectId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("A subject id has 1 to 64 printable characters: " + value);
        }
    }

    /** Whether a text can be one. */
    public static boolean isOne(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
        }
        return !text.isBlank() && text.length() <= 64;
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
