package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.dates.FollowUpDates;
import org.leiodesk.endpoint.dates.SourcedDate;

/** The dated records besides those of lesions, and the settings. */
final class Leaves {
    private final Evidence evidence;
    private final Casebook book;

    Leaves(Evidence evidence) {
        this.evidence = evidence;
        this.book = evidence.subject().casebook();
    }

    static Explanation setting(String name, Object value) {
        return setting(name, value, name);
    }

    private static Explanation setting(String name, Object value, String words) {
        return Explanation.leaf(
                Message.of("endpoint.why.setting." + words, value), null, new Ground.Setting(name, value.toString()));
    }

    /** The settings by which a response is confirmed. */
    static List<Explanation> confirmation(ResponseSettings settings) {
        String days = settings.confirmationStrict() ? "confirmationDaysStrict" : "confirmationDays";
        String stable = settings.acceptStableBetween() ? "stableBetweenAccepted" : "stableBetweenRefused";
        return List.of(
                setting("confirmationDays", settings.confirmationDays(), days),
                setting("maxNotEvaluableBetween", settings.maxNotEvaluableBetween()),
                setting("acceptStableBetween", settings.acceptStableBetween(), stable));
    }

    /** The setting from which SD counts. */
    static Explanation stableMinimum(ResponseSettings settings) {
        return setting(
                "stableMinimumDays",
                settings.stableMinimumDays(),
                settings.confirmationStrict() ? "stableMinimumDaysStrict" : "stableMinimumDays");
    }

    /** The cut-off, when there is one. */
    Optional<Explanation> cutoff() {
        LocalDate cutoff = evidence.request().cutoff();
        return Optional.ofNullable(cutoff).map(day -> setting("cutoff", day));
    }

    /** The first dose of a subject who was treated. */
    Explanation firstDose() {
        SourcedDate dose = evidence.start();
        SourceRecord record = dose.source();
        if (record != null && record.kind() == RecordKind.ADMINISTRATION) {
            for (Administration each : book.administrations()) {
                if (each.sequence() == record.sequence()) {
                    Object on = Names.date(dose.date(), each.startedOn());
                    return dated(Message.of("endpoint.why.firstDose", Names.drug(each.drug()), on), dose);
                }
            }
        }
        Object on = Names.date(dose.date(), book.subject().declaredFirstDose());
        return dated(Message.of("endpoint.why.firstDose.declared", on), dose);
    }

    /** That no dose counts. */
    Explanation noDose() {
        return ofSubject(Message.of("endpoint.why.noDose"), null, "RFXSTDTC");
    }

    /** The death that is used. */
    Explanation death(SourcedDate on) {
        Death death = book.death();
        boolean caused = death != null && !death.cause().isBlank();
        Object day = Names.date(on.date(), death == null ? null : death.on());
        return dated(
                caused
                        ? Message.of("endpoint.why.death.cause", day, death.cause())
                        : Message.of("endpoint.why.death", day),
                on);
    }

    /** A death that is recorded and not used: without its date, or after the cut-off. */
    Optional<Explanation> unusedDeath() {
        Death death = book.death();
        if (death == null || evidence.death() != null) {
            return Optional.empty();
        }
        Message claim = death.on() == null
                ? Message.of("endpoint.why.death.undated")
                : Message.of("endpoint.why.death.afterCutoff", death.on());
        SourceRecord record = new SourceRecord(death.source(), death.sequence());
        return Optional.of(Explanation.leaf(claim, null, new Ground.Collected(record, "", null)));
    }

    Explanation newTherapy(SourcedDate on) {
        for (NewTherapy each : book.newTherapies()) {
            if (on.source() != null && each.sequence() == on.source().sequence()) {
                Object day = Names.date(on.date(), each.startedOn());
                return dated(Message.of("endpoint.why.newTherapy", each.name(), day), on);
            }
        }
        throw new IllegalArgumentException("A new therapy of another casebook: " + on);
    }

    /** The end of treatment for progression. */
    Explanation claim(EndOfTreatment end) {
        Optional<SourcedDate> on = FollowUpDates.dateOf(end, evidence.start().date());
        if (on.isEmpty()) {
            SourceRecord record = new SourceRecord(RecordKind.DISPOSITION, end.sequence());
            return Explanation.leaf(
                    Message.of("endpoint.why.claim.undated"), null, new Ground.Collected(record, "DSDECOD", null));
        }
        Object day = Names.date(on.get().date(), end.on());
        return dated(Message.of("endpoint.why.claim", day), on.get());
    }

    /** The record that shows the subject alive last. */
    Explanation alive(SourcedDate on) {
        SourceRecord record = on.source();
        if (record != null) {
            return dated(Message.of("endpoint.why.alive." + record.kind(), on.date()), on);
        }
        for (var cycle : book.cycles()) {
            if (PartialDate.of(on.date()).equals(cycle.startedOn())) {
                return Explanation.leaf(
                        Message.of("endpoint.why.alive.CYCLE", on.date(), cycle.number()),
                        on.date(),
                        new Ground.Kept(Ground.Kept.Part.CYCLE, cycle.number()));
            }
        }
        return Explanation.leaf(
                Message.of("endpoint.why.alive.DIAGNOSIS", on.date()),
                on.date(),
                new Ground.Kept(Ground.Kept.Part.DIAGNOSIS, 0));
    }

    /** Something that the demographics say. */
    static Explanation ofSubject(Message claim, @Nullable LocalDate date, String variable) {
        return Explanation.leaf(claim, date, new Ground.Collected(SUBJECT, variable, null));
    }

    private static final SourceRecord SUBJECT = new SourceRecord(RecordKind.SUBJECT, 0);

    /** The record behind a date; null when no table numbers it. */
    static Ground.@Nullable Collected ground(@Nullable SourceRecord record, String variable) {
        return record == null ? null : new Ground.Collected(record, variable, null);
    }

    private static Explanation dated(Message claim, SourcedDate on) {
        Ground.Collected ground = ground(on.source(), on.variable());
        if (ground == null) {
            throw new IllegalArgumentException("A date without a record: " + on);
        }
        return Explanation.leaf(claim, on.date(), ground);
    }
}
