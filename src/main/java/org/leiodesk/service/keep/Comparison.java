package org.leiodesk.service.keep;

import java.util.List;
import org.leiodesk.domain.audit.AuditEntry;

/**
 * What restoring a backup would take away.
 *
 * @param present what stands where the study is to go
 * @param lost the audit entries that the present study has and the backup has not, the newest first; known only when the present study is later
 */
public record Comparison(Present present, List<AuditEntry> lost) {
    public Comparison {
        lost = List.copyOf(lost);
    }

    /** What stands where the study is to go. */
    public enum Present {
        /** No study stands there. */
        NONE,
        /** The present study has what the backup has, and perhaps more. */
        LATER,
        /** The present study ends before the backup. */
        EARLIER,
        /** The present study went another way than the backup. */
        OTHER_WAY,
        /** Another study stands there. */
        OTHER_STUDY,
        /** What stands there cannot be read. */
        UNREADABLE
    }

    /** How many of what would be lost are changes of records, and not comings and goings. */
    public long lostChanges() {
        return lost.stream().filter(entry -> !entry.form().equals("STUDY")).count();
    }
}
