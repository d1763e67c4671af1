package org.leiodesk.service.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.change.ChangePreview;
import org.leiodesk.service.entry.Entry;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.signing.SignatureRepository;
import org.leiodesk.store.signing.SignedText;

/**
 * Electronic signatures (21 CFR 11). Investigators sign, everyone sees. A signature binds the content by its hash and is void from the first change of what
 * it covers; it stays, and a new one is asked for.
 */
public final class SigningService {
    private final Recorder recorder;
    private final ChangePreview preview;
    private final Sitting sitting;

    /** @param preview knows the responses as they are derived now */
    public SigningService(Recorder recorder, ChangePreview preview, Sitting sitting) {
        this.recorder = recorder;
        this.preview = preview;
        this.sitting = sitting;
    }

    /** Whether the next signature takes the user name besides the password: the first of a sitting. */
    public boolean needsUserName() {
        return !sitting.hasSigned();
    }

    /** The signatures of one subject, the oldest first. */
    public List<SignatureStanding> ofSubject(SubjectId subject) {
        return recorder.store().signatures().of(subject);
    }

    /** The signatures of every subject that has any, the oldest first. */
    public Map<SubjectId, List<SignatureStanding>> all() {
        return recorder.store().signatures().all();
    }

    /** The text whose SHA-256 a signature of this would carry now, for whoever wants to compute it. */
    public SignedText text(ToSign what) {
        return recorder.store().signatures().text(what.subject(), what.scope());
    }

    /**
     * Signs, each on its own, all or nothing. Investigators only. A wrong user name or password counts as a failed sign-in; after wrong passwords none is
     * tried for a while. Refused for what is locked, holds no record, is signed already by this person, or is a time point whose response is not reviewed.
     *
     * @param what at least one
     * @param userName not looked at when {@link #needsUserName} says no
     * @param password cleared by the caller
     */
    public Outcome<List<Signature>> sign(List<ToSign> what, String userName, char[] password) {
        Optional<Finding> refusal =
                recorder.investigatorRefusal().or(() -> unreviewed(what)).or(() -> refusal(userName, password));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<List<Signature>> outcome =
                recorder.decide(what.stream().map(ToSign::subject).distinct().toList(), "", entry -> {
                    List<Signature> signatures = new ArrayList<>();
                    what.forEach(each -> signatures.add(sign(entry, each)));
                    return signatures;
                });
        if (outcome instanceof Outcome.Done<List<Signature>>) {
            sitting.begin();
        }
        return outcome;
    }

    private Optional<Finding> refusal(String userName, char[] password) {
        UserAccount account = recorder.account();
        Signed by = recorder.sign("");
        Finding wrong = Finding.error("", needsUserName() ? "service.sign.refused" : "service.sign.password");
        boolean otherUser = needsUserName() && !userName.strip().equals(account.name());
        Optional<Finding> refusal = recorder.store().access().tryPassword(account, password, by, wrong);
        if (refusal.isPresent() || !otherUser) {
            return refusal;
        }
        recorder.store().note(AuditAction.SIGN_IN_FAILED, by);
        return Optional.of(wrong);
    }

    private Optional<Finding> unreviewed(List<ToSign> what) {
        TrialAnalysis now = preview.stored(Progress.NONE);
        return what.stream()
                .filter(each -> now.subjects().stream()
                        .filter(subject -> subject.casebook().subject().id().equals(each.subject()))
                        .flatMap(subject ->
                                ReviewedResponse.of(subject, now.request().evaluator()).stream())
                        .anyMatch(response -> response.scope().equals(each.scope())
                                && response.state().isOpen()))
                .findFirst()
                .map(each -> Finding.error("", "service.sign.unreviewed", each.subject()));
    }

    private Signature sign(Entry entry, ToSign what) {
        SubjectId subject = what.subject();
        SignatureRepository signatures = recorder.store().signatures();
        if (signatures.text(entry.change(), subject, what.scope()).records() == 0) {
            throw new Refusal(Finding.error("", "service.sign.nothing", subject));
        }
        boolean already = signatures.standing(entry.change(), subject).stream()
                .anyMatch(standing -> standing.holds()
                        && standing.signature().scope().equals(what.scope())
                        && standing.signature()
                                .signer()
                                .user()
                                .equals(recorder.account().name()));
        if (already) {
            throw new Refusal(Finding.error("", "service.sign.already", subject));
        }
        return signatures.sign(entry.change(), subject, what.scope(), recorder.signer());
    }
}
