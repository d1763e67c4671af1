package org.leiodesk.service.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.query.QueryRepository;
import org.leiodesk.store.signing.HoldRepository;
import org.leiodesk.store.signing.SigningRecords;

/** Freezes, locks and opens casebooks. */
public final class HoldService {
    private final Recorder recorder;

    public HoldService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** The casebooks that are frozen or locked; all others are open. */
    public Map<SubjectId, HoldState> held() {
        return recorder.store().holds().held();
    }

    /**
     * Freezes, locks or opens the casebook of a subject. Investigators only. A casebook is locked once every query of it is closed.
     *
     * @param reason not blank
     */
    public Outcome<CasebookHold> set(SubjectId subject, HoldState state, String reason) {
        Optional<Finding> refusal = recorder.investigatorRefusal();
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (reason.isBlank()) {
            return Outcome.refused(Finding.error("reason", "service.reason.needed"));
        }
        return recorder.decideAnyhow(List.of(subject), reason, entry -> {
            entry.requireSubject(subject);
            CasebookHold now = HoldRepository.of(entry.change(), subject);
            if (now.state() == state) {
                throw new Refusal(Finding.error("", "service.hold.already", subject));
            }
            if (state == HoldState.LOCKED) {
                requireQueriesClosed(entry.change(), subject);
            }
            return entry.save(SigningRecords.HOLD, new CasebookHold(subject, state, now.version()), now.version());
        });
    }

    private static void requireQueriesClosed(Change change, SubjectId subject) {
        long open = QueryRepository.of(change, subject).stream()
                .filter(query -> query.state() != QueryState.CLOSED)
                .count();
        if (open > 0) {
            throw new Refusal(Finding.error("", "service.hold.queries", subject, open));
        }
    }
}
