package org.leiodesk.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what a record shows in a form, leaving out what has no value. */
final class ShownValues {
    private final Map<String, String> values = new LinkedHashMap<>();

    ShownValues put(String id, @Nullable Object value) {
        String text = value == null
                ? ""
                : value instanceof Double number
                        ? TypedValues.plain(number)
                        : value instanceof Enum<?> code ? code.name() : value.toString();
        if (!text.isEmpty()) {
            values.put(id, text);
        }
        return this;
    }

    Map<String, String> map() {
        return Map.copyOf(values);
    }
}
