package org.leiodesk.recist;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;

/**
 * A best overall response, where it comes from and why.
 *
 * @param value the response
 * @param date date of the first time point that gives it; of the first CR or PR of the confirmed pair when confirmed; null for NE
 * @param index position of that time point in the series; -1 for NE
 * @param confirmedOn date of the time point that confirms it; null when not confirmed or no CR or PR
 * @param rule the sentence that says why; for NE the reason (nothing evaluable, not yet due, ...)
 */
public record BestResponse(
        BestOverallResponse value,
        @Nullable LocalDate date,
        int index,
        @Nullable LocalDate confirmedOn,
        Message rule) {
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    /** Stable short name of the rule, from the sentence that decided: BEST-CONFIRMED, BEST-LASTING, BEST-NE-TOO-EARLY; written to the RULE column. */
    public String ruleName() {
        return NAMES.computeIfAbsent(rule.key(), BestResponse::name);
    }

    private static String name(String key) {
        StringBuilder name = new StringBuilder("BEST-");
        for (int i = key.lastIndexOf('.') + 1; i < key.length(); i++) {
            char c = key.charAt(i);
            name.append(Character.isUpperCase(c) ? "-" : "").append(Character.toUpperCase(c));
        }
        return name.toString();
    }
}
