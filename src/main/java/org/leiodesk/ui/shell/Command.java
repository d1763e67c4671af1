package org.leiodesk.ui.shell;

import org.leiodesk.base.Message;

/**
 * Something that can be found and done from the find box.
 *
 * @param kind what it is: patient, room, form, command; the end of the text key {@code ui.find.KIND}
 * @param name how it is called, in either language
 * @param action what is done
 */
public record Command(String kind, Message name, Runnable action) {}
