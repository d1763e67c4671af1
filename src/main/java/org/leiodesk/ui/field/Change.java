package org.leiodesk.ui.field;

import org.leiodesk.base.Message;

/**
 * One item of a record that is about to be changed.
 *
 * @param item its name
 * @param before its value as stored
 * @param after its value as typed
 */
public record Change(Message item, Message before, Message after) {
    /** A value as it stands in both languages; an empty one is said in words. */
    public static Message plain(String text) {
        return text.isEmpty() ? Message.of("ui.change.nothing") : Message.of("ui.plain", text);
    }
}
