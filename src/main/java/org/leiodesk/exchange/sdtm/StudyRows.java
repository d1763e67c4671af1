package org.leiodesk.exchange.sdtm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.SubjectRows;

/** The subjects of the study while their tables are read, with all that is shared between the tables. */
final class StudyRows {
    private final Map<String, SubjectRows> subjects = new LinkedHashMap<>();
    private final ImportReport report = new ImportReport();
    private final Vocabulary vocabulary = new Vocabulary();
    private @Nullable SubjectRows last;

    /** The subject of a row; null, and reported, when DM does not name it. */
    @Nullable
    SubjectRows subject(String usubjid, String file, int line) {
        SubjectRows before = last;
        if (before != null && before.id().value().equals(usubjid)) {
            return before;
        }
        SubjectRows found = subjects.get(usubjid);
        if (found == null) {
            report.count(Severity.ERROR, file, line, usubjid, Message.of("exchange.row.unknownSubject", usubjid));
        } else {
            last = found;
        }
        return found;
    }

    /** The subject that was added earlier under this id, or null. */
    @Nullable
    SubjectRows known(String usubjid) {
        return subjects.get(usubjid);
    }

    void add(SubjectRows subject) {
        subjects.put(subject.id().value(), subject);
    }

    Collection<SubjectRows> all() {
        return subjects.values();
    }

    ImportReport report() {
        return report;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }
}
