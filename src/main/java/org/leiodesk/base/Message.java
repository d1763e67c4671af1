package org.leiodesk.base;

import java.util.List;

/**
 * A sentence that has not yet chosen its language: a key of the text bundles and its arguments.
 *
 * @param key a key of {@link Texts}, whose part before the first dot is the room
 * @param args arguments, each a String (as it stands), a Message (a sentence within), or anything else by its {@code toString}
 */
public record Message(String key, List<Object> args) {
    public Message {
        args = List.copyOf(args);
    }

    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    /** The sentence in a language. */
    public String in(Language language) {
        return Texts.of(language).get(this);
    }
}
