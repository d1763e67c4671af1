package org.leiodesk.service.signing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
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
     * Freezes, locks or opens the casebook of a subject. Investigators only.
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
            return entry.save(SigningRecords.HOLD, new CasebookHold(subject, state, now.version()), now.version());
        });
    }
}
