package org.leiodesk.service;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.service.entry.EntryCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.record.Records;

/** Records treatment cycles with their doses. */
public final class TreatmentService {
    private static final double MOST_AMOUNT = 100_000;

    private final Recorder recorder;

    TreatmentService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Saves a cycle with its administrations in one transaction. */
    public Outcome<CycleEntry> saveCycle(CycleEntry entry, String reason) {
        Cycle cycle = entry.cycle();
        EntryCheck check = recorder.check()
                .within("number", cycle.number(), 1, 999)
                .past("startedOn", cycle.startedOn())
                .within("heightCm", cycle.heightCm(), 30, 280)
                .within("weightKg", cycle.weightKg(), 2, 500)
                .within("ecog", cycle.ecog(), 0, 5);
        Set<String> seen = new HashSet<>();
        for (Administration given : entry.administrations()) {
            check(check, cycle, given, seen);
        }
        return recorder.enter(cycle.subject(), check, reason, work -> {
            work.requireSubject(cycle.subject());
            Cycle saved = work.save(Records.CYCLE, cycle, cycle.version());
            List<Administration> doses = entry.administrations().stream()
                    .map(given -> work.saveNumbered(Records.ADMINISTRATION, given, given.version()))
                    .toList();
            return new CycleEntry(saved, doses);
        });
    }

    private static void check(EntryCheck check, Cycle cycle, Administration given, Set<String> seen) {
        String item = given.drug().name() + " " + given.day();
        check.refuse(
                        !given.subject().equals(cycle.subject()) || given.cycle() != cycle.number(),
                        item,
                        "service.dose.otherCycle",
                        given.cycle(),
                        cycle.number())
                .refuse(
                        !seen.add(item),
                        item,
                        "service.dose.twice",
                        given.drug().name(),
                        given.day())
                .filled("drug", given.drug().name())
                .within(item, given.day(), 1, 366)
                .within(item, amount(given.planned()), 0, MOST_AMOUNT)
                .within(item, amount(given.given()), 0, MOST_AMOUNT)
                .past(item, given.startedOn())
                .past(item, given.endedOn());
    }

    private static @Nullable Number amount(@Nullable Dose dose) {
        return dose == null ? null : dose.amount();
    }
}
