package org.leiodesk.service.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.report.Printed;
import org.leiodesk.report.RecoverySheet;
import org.leiodesk.service.entry.Keeper;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.key.KeySettings;
import org.leiodesk.store.key.RecoveryKey;

/** The recovery key: printed once for the safe, never kept. For who keeps the study. */
public final class RecoveryService {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Recorder recorder;
    private final KeySettings settings;

    public RecoveryService(Recorder recorder, KeySettings settings) {
        this.recorder = recorder;
        this.settings = settings;
    }

    /** Whether the study has a recovery key. */
    public boolean exists() {
        return recorder.store().access().hasRecoveryKey();
    }

    /** Whether the person signed in makes it. */
    public boolean mayMake() {
        return recorder.account().role() == Keeper.of(recorder.store().accounts());
    }

    /**
     * Makes a new recovery key and prints it into a PDF file; the one before, if there was one, opens nothing any more. The file is to be printed, put into a safe,
     * and deleted.
     *
     * @param file must not exist, so that no sheet that is still valid is lost unseen
     */
    public Outcome<Path> make(Path file, Language language) {
        if (!mayMake()) {
            return Outcome.refused(Finding.error("", "service.role.recovery"));
        }
        if (recorder.mustChangePassword()) {
            return Outcome.refused(Finding.error("", "service.account.changeFirst"));
        }
        if (Files.exists(file)) {
            return Outcome.refused(Finding.error("", "store.file.exists", file.toString()));
        }
        StudyStore store = recorder.store();
        Signed by = recorder.sign("");
        char[] key = RecoveryKey.random(RANDOM);
        boolean done = false;
        try {
            Printed printed = new Printed(
                    recorder.account().fullName(), ZonedDateTime.ofInstant(by.at(), by.zone()), store.latestHash());
            RecoverySheet.write(
                    store.study(),
                    String.valueOf(store.place().keyFile().getFileName()),
                    RecoveryKey.printed(key),
                    printed,
                    language,
                    file);
            store.access().setRecoveryKey(key, settings, by);
            done = true;
            return Outcome.done(file);
        } finally {
            Arrays.fill(key, '\0');
            if (!done) {
                remove(file);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "A sheet that is not valid cannot be deleted", e);
        }
    }
}
