package org.leiodesk.ui.kit;

import java.util.Map;

/** One form on a screen of which a draft is kept while something typed is not saved, and into which it can be typed again. */
public interface Drafted {
    /** Which form, such as subject, cycle, board. */
    String formName();

    /** Which record of the form; empty for the only one. */
    default String record() {
        return "";
    }

    /** The version of the record from which it is typed; 0 for a new one. */
    default int version() {
        return 0;
    }

    /** What stands in each field, by its name, exactly as typed; empty when nothing is unsaved. */
    Map<String, String> typed();

    /**
     * Types it again, at once or as soon as what is stored has been read; until then {@link #typed} tells it already. When the record was changed meanwhile, both values are
     * shown, as after a change by someone else.
     */
    void type(String record, int version, Map<String, String> typed);

    /** Brings the form into sight. */
    default void show() {}
}
