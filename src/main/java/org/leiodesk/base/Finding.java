package org.leiodesk.base;

/**
 * Something that a person should know about what was entered or read: a refusal, a broken rule, a note.
 *
 * @param severity how grave
 * @param place where: an item of a form, a lesion and time point, a file and line; empty when it concerns the whole
 * @param message what is the matter and what to do
 */
public record Finding(Severity severity, String place, Message message) {
    public static Finding error(String place, String key, Object... args) {
        return new Finding(Severity.ERROR, place, Message.of(key, args));
    }

    public static Finding warning(String place, String key, Object... args) {
        return new Finding(Severity.WARNING, place, Message.of(key, args));
    }

    public static Finding note(String place, String key, Object... args) {
        return new Finding(Severity.NOTE, place, Message.of(key, args));
    }
}
