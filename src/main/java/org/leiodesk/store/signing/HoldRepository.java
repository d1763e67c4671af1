package org.leiodesk.store.signing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.store.audit.Change;

/** Reads whether casebooks take entries. */
public final class HoldRepository {
    private final Reading database;

    public HoldRepository(Reading database) {
        this.database = database;
    }

    /** The casebooks that are frozen or locked. */
    public Map<SubjectId, HoldState> held() {
        return database.read(SigningRecords.HOLD::all).stream()
                .filter(hold -> hold.state() != HoldState.OPEN)
                .collect(Collectors.toMap(CasebookHold::subject, CasebookHold::state));
    }

    /** Whether the casebook of a subject takes entries, as a change has left it so far. */
    public static CasebookHold of(Change change, SubjectId subject) {
        List<CasebookHold> stored = change.of(SigningRecords.HOLD, subject);
        return stored.isEmpty() ? CasebookHold.open(subject) : stored.get(0);
    }
}
