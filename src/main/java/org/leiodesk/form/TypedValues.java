package org.leiodesk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;

/** Reads typed texts by the kind of their items and gathers a finding for each that cannot be read. */
final class TypedValues {
    private final Form form;
    private final Map<String, String> typed;
    private final List<Finding> findings = new ArrayList<>();

    TypedValues(Form form, Map<String, String> typed) {
        this.form = form;
        this.typed = typed;
        for (Item item : form.items()) {
            if (item.required() && text(item.id()).isEmpty()) {
                findings.add(Finding.error(form.place(item), "form.finding.required"));
            }
        }
    }

    String text(String id) {
        return typed.getOrDefault(id, "").strip();
    }

    @Nullable
    PartialDate partialDate(String id) {
        String text = text(id);
        if (text.isEmpty()) {
            return null;
        }
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            findings.add(Finding.error(place(id), "form.finding.partialDate", text));
        }
        return date.orElse(null);
    }

    @Nullable
    LocalDate date(String id) {
        String text = text(id);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> date = PartialDate.parse(text).flatMap(PartialDate::complete);
        if (date.isEmpty()) {
            findings.add(Finding.error(place(id), "form.finding.date", text));
        }
        return date.orElse(null);
    }

    @Nullable
    Double decimal(String id) {
        String text = text(id);
        if (text.isEmpty()) {
            return null;
        }
        Item item = item(id);
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number >= item.low() && number <= item.high()) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number out of range
        }
        findings.add(Finding.error(
                place(id), "form.finding.number", text, plain(item.low()), plain(item.high()), item.unit()));
        return null;
    }

    @Nullable
    Integer integer(String id) {
        Double number = decimal(id);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number)) {
            findings.add(Finding.error(place(id), "form.finding.whole", text(id)));
            return null;
        }
        return number.intValue();
    }

    <E extends Enum<E>> @Nullable E choice(String id, Class<E> codes) {
        String text = text(id);
        if (text.isEmpty()) {
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        findings.add(Finding.error(place(id), "form.finding.choice", text));
        return null;
    }

    /** The record when everything could be read, else the refusal. */
    <R> Outcome<R> outcome(Supplier<R> made) {
        return findings.isEmpty() ? Outcome.done(made.get()) : new Outcome.Refused<>(findings);
    }

    private String place(String id) {
        return form.place(item(id));
    }

    private Item item(String id) {
        return form.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
