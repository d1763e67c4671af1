package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.change.ChangePreview;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.keep.BackupService;
import org.leiodesk.service.keep.InspectionService;
import org.leiodesk.service.keep.RecoveryService;
import org.leiodesk.service.query.QueryService;
import org.leiodesk.service.signing.HoldService;
import org.leiodesk.service.signing.ReviewService;
import org.leiodesk.service.signing.SigningService;
import org.leiodesk.service.signing.Sitting;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.key.KeySettings;

/** An open study with a person signed in. Methods may be called from any thread; what reads or saves waits for what is already doing so. */
public final class Session implements AutoCloseable {
    private final StudyStore store;
    private final Recorder recorder;
    private final KeySettings keys;
    private final ChangePreview preview;
    private final Sitting sitting = new Sitting();
    private final Study study;
    private final List<Finding> openingFindings;
    private final AtomicBoolean closed = new AtomicBoolean();

    Session(StudyStore store, UserAccount account, Clock clock, KeySettings keys, List<Finding> openingFindings) {
        this.store = store;
        this.recorder = new Recorder(store, account, clock);
        this.keys = keys;
        this.preview = new ChangePreview(recorder, DefaultAnalysis::request);
        this.study = store.study();
        this.openingFindings = List.copyOf(openingFindings);
    }

    public Study study() {
        return study;
    }

    /** What had to be repaired when the study was opened; empty as a rule. */
    public List<Finding> openingFindings() {
        return openingFindings;
    }

    /** The hash that binds everything saved so far, 64 hexadecimal digits: for paper, backups and exports. */
    public String latestHash() {
        return store.latestHash();
    }

    public UserAccount account() {
        return recorder.account();
    }

    /** The file that the user named. */
    public Path file() {
        return store.place().keyFile();
    }

    public SubjectService subjects() {
        return new SubjectService(recorder);
    }

    public TreatmentService treatment() {
        return new TreatmentService(recorder);
    }

    public TumourService tumour() {
        return new TumourService(recorder);
    }

    public FollowUpService followUp() {
        return new FollowUpService(recorder);
    }

    public ProtocolService protocol() {
        return new ProtocolService(recorder);
    }

    public DraftService drafts() {
        return new DraftService(recorder);
    }

    public AuditService audit() {
        return new AuditService(recorder);
    }

    /** What a change would change; remembers the analysis of the study from one question to the next. */
    public ChangePreview preview() {
        return preview;
    }

    /** The investigator's review of responses. */
    public ReviewService reviews() {
        return new ReviewService(recorder, preview);
    }

    /** Electronic signatures. */
    public SigningService signing() {
        return new SigningService(recorder, preview, sitting);
    }

    /** Questions about what was collected. */
    public QueryService queries() {
        return new QueryService(recorder);
    }

    /** Freezing and locking. */
    public HoldService holds() {
        return new HoldService(recorder);
    }

    public AccountService accounts() {
        return new AccountService(recorder, keys);
    }

    public RecoveryService recovery() {
        return new RecoveryService(recorder, keys);
    }

    public InspectionService inspection() {
        return new InspectionService(recorder);
    }

    public BackupService backups() {
        return new BackupService(recorder);
    }

    /**
     * Takes whole casebooks into the study, all or nothing: an imported study, or the demo study. Refused with the reasons when a subject is already there or a
     * record comes twice. Each row has its audit entry.
     *
     * @param settings protocol settings that come with them (investigators only), or null to leave those of the study
     * @param reason where they come from; not blank
     * @param progress told every thousand rows; when it says stop, nothing is kept
     * @return the number of subjects taken in
     * @throws java.util.concurrent.CancellationException when progress said stop
     */
    public Outcome<Integer> importCasebooks(
            List<Casebook> casebooks, @Nullable ProtocolSettings settings, String reason, Progress progress) {
        return new ImportWork(recorder).run(casebooks, settings, reason, progress);
    }

    /** Writes down that the window was locked; the person stays signed in. */
    public void lock() {
        sitting.end();
        store.note(AuditAction.LOCK, recorder.sign(""));
    }

    /**
     * Tries the password of the person signed in, to unlock the window. After wrong passwords none is tried for a while, as at a sign-in.
     *
     * @param password cleared by the caller
     */
    public Outcome<UserAccount> unlock(char[] password) {
        sitting.end();
        return store.access().unlock(account(), password, recorder.sign(""));
    }

    /**
     * Signs out and closes the file; verified by opening it again. Closing twice does nothing.
     *
     * @throws org.leiodesk.base.LeiodeskException when what was saved cannot be read again
     */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            store.close(recorder.sign(""));
        }
    }
}
