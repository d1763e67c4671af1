package org.leiodesk.endpoint.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.endpoint.dates.Cutoff;
import org.leiodesk.endpoint.dates.DoseRule;

/** The doses of one subject up to the cut-off, and what each amounts to in mg/m2. */
final class GivenDoses {
    private final Casebook book;
    private final DoseSettings settings;
    private final @Nullable LocalDate firstDose;
    private final Cutoff cutoff;

    GivenDoses(Casebook book, DoseSettings settings, @Nullable LocalDate firstDose, Cutoff cutoff) {
        this.book = book;
        this.settings = settings;
        this.firstDose = firstDose;
        this.cutoff = cutoff;
    }

    /** The administrations that are doses, started on or before the cut-off. */
    static List<Administration> upTo(Cutoff cutoff, Casebook book, DoseRule rule, @Nullable LocalDate firstDose) {
        List<Administration> doses = new ArrayList<>(book.administrations().size());
        for (Administration each : book.administrations()) {
            if (rule.isDose(each) && cutoff.covers(each.startedOn(), firstDose)) {
                doses.add(each);
            }
        }
        return doses;
    }

    /**
     * What an administration gave in mg/m2: its amount in mg/m2, or its amount in mg over the body surface area of its cycle; over a span of days,
     * that much on each day, where an end after the cut-off is not known. Empty when the amount or the area is not known or the unit is another.
     */
    OptionalDouble mgPerM2(Administration administration) {
        OptionalDouble daily = daily(administration.given(), administration.cycle());
        return daily.isEmpty() ? daily : OptionalDouble.of(daily.getAsDouble() * days(administration));
    }

    /** A dose of one day in mg/m2. */
    OptionalDouble daily(@Nullable Dose dose, int cycle) {
        if (dose == null) {
            return OptionalDouble.empty();
        }
        return switch (dose.unit().toLowerCase(Locale.ROOT)) {
            case "mg/m2", "mg/m^2", "mg/m²" -> OptionalDouble.of(dose.amount().doubleValue());
            case "mg" -> {
                OptionalDouble area = BodySurface.squareMetres(book.cycles(), cycle, settings);
                yield area.isEmpty() ? area : OptionalDouble.of(dose.amount().doubleValue() / area.getAsDouble());
            }
            default -> OptionalDouble.empty();
        };
    }

    private long days(Administration administration) {
        if (administration.startedOn() == null
                || administration.endedOn() == null
                || !cutoff.covers(administration.endedOn(), firstDose)) {
            return 1;
        }
        LocalDate start = administration.startedOn().impute(firstDose).date();
        LocalDate end = administration.endedOn().impute(firstDose).date();
        return Math.max(1, ChronoUnit.DAYS.between(start, end) + 1);
    }
}
