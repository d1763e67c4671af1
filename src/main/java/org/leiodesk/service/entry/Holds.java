package org.leiodesk.service.entry;

import org.leiodesk.base.Finding;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.signing.HoldRepository;

/** Refuses what a frozen or locked casebook does not take; asked within the transaction that would change it. */
public final class Holds {
    private Holds() {}

    /** Data are entered and amended only while the casebook is open. */
    public static void requireOpen(Change change, SubjectId subject) {
        HoldState state = HoldRepository.of(change, subject).state();
        if (state == HoldState.FROZEN) {
            throw new Refusal(Finding.error("", "service.hold.frozen", subject));
        }
        requireUnlocked(state, subject);
    }

    /** Responses are reviewed and content is signed unless the casebook is locked. */
    public static void requireUnlocked(Change change, SubjectId subject) {
        requireUnlocked(HoldRepository.of(change, subject).state(), subject);
    }

    private static void requireUnlocked(HoldState state, SubjectId subject) {
        if (state == HoldState.LOCKED) {
            throw new Refusal(Finding.error("", "service.hold.locked", subject));
        }
    }
}
