package org.leiodesk.service.keep;

import java.nio.file.Path;
import java.time.Clock;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.service.entry.Keeper;
import org.leiodesk.store.Restoration;

/** Brings a study back from a backup. For an administrator of the study as the backup has it; as long as there is none, for an investigator. */
public final class RestoreService {
    private final Clock clock;

    public RestoreService(Clock clock) {
        this.clock = clock;
    }

    /**
     * Opens a backup and verifies all of it. Nothing is changed yet.
     *
     * @param password that of the account when the backup was made; cleared by the caller
     * @return to be closed by the caller
     */
    public Outcome<OpenedBackup> open(Path backup, String user, char[] password, Progress progress) {
        Outcome<Restoration> outcome = Restoration.open(backup, user, password, progress);
        if (!(outcome instanceof Outcome.Done<Restoration> done)) {
            return new Outcome.Refused<>(outcome.findings());
        }
        UserAccount account = done.value().account();
        if (account.role() != Keeper.of(done.value().accounts())) {
            done.value().close();
            return Outcome.refused(Finding.error("", "service.role.backup"));
        }
        return Outcome.done(new OpenedBackup(done.value(), clock));
    }
}
