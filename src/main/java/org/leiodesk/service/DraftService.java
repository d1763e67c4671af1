package org.leiodesk.service;

import java.io.IOException;
import java.util.List;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.draft.SealedFile;

/**
 * What the person signed in has typed and not saved. Drafts are no records: they are in no audit trail and in no export. Everyone keeps and sees only the own. Neither
 * method waits for what is being read or saved.
 */
public final class DraftService {
    private final Recorder recorder;

    DraftService(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * What this person was typing when the program ended. When the file of the drafts cannot be read, there are none: it is kept under another name, and a finding says so.
     *
     * @throws LeiodeskException when the disk fails
     */
    public Outcome<List<Draft>> mine() {
        try {
            return Outcome.done(recorder.store().drafts().all().stream()
                    .filter(draft -> draft.user().equals(recorder.account().name()))
                    .toList());
        } catch (SealedFile.DamagedException damaged) {
            String kept = String.valueOf(recorder.store().setDraftsAside().getFileName());
            return new Outcome.Done<>(List.of(), List.of(Finding.warning("", "store.drafts.damaged", kept)));
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNREADABLE, "The drafts cannot be read", e);
        }
    }

    /**
     * Takes these for the drafts of this person, in place of those there were; returns when they are on the disk.
     *
     * @return how many there are
     * @throws LeiodeskException when the disk does not take them: those there were stay
     */
    public Outcome<Integer> keep(List<Draft> drafts) {
        try {
            recorder.store().drafts().keep(recorder.account().name(), drafts);
            return Outcome.done(drafts.size());
        } catch (IOException e) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "The drafts cannot be written", e);
        }
    }
}
