package org.leiodesk.form;

import java.util.Map;
import org.leiodesk.base.Outcome;

/**
 * A form and the record it fills. One small class a form.
 *
 * @param <R> the record
 */
public interface FormBinding<R> {
    Form form();

    /** What the record shows in the form: a text for each item that has a value. */
    Map<String, String> values(R shown);

    /**
     * The record with what was typed.
     *
     * @param before the record that was shown; items that are not on the form keep its values
     * @param typed texts by item id; a missing or blank text means no value
     * @return refused, with a finding for each item that cannot be read or is required and empty
     */
    Outcome<R> record(R before, Map<String, String> typed);
}
