package org.leiodesk.exchange.sdtm;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.Vocabulary;

/** The subjects of the study while their tables are read, with all that is shared between the tables. */
final class StudyRows {
    private final Map<String, SubjectRows> subjects = new LinkedHashMap<>();
    private final ImportReport report = new ImportReport();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Set<Evaluator> identifiers = new HashSet<>();
    private final Set<Evaluator> readers = new HashSet<>();
    private @Nullable SubjectRows last;
    private @Nullable Evaluator lastReader;
    private boolean unnamedReader;

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

    /** Somebody identified a lesion. */
    void identifiedBy(@Nullable Evaluator evaluator) {
        if (evaluator != null) {
            identifiers.add(evaluator);
        }
    }

    /** Somebody read an image; null when the row does not say who. */
    void readBy(@Nullable Evaluator evaluator) {
        if (evaluator == null) {
            unnamedReader = true;
        } else if (!evaluator.equals(lastReader)) {
            readers.add(evaluator);
            lastReader = evaluator;
        }
    }

    /** Who read images, in alphabetical order; who is not named is the only one who identified lesions, else the investigator. */
    List<Evaluator> evaluators() {
        Set<Evaluator> all = new HashSet<>(readers);
        if (unnamedReader) {
            all.add(identifiers.size() == 1 ? identifiers.iterator().next() : Evaluator.INVESTIGATOR);
        }
        return all.stream().sorted(Comparator.comparing(Evaluator::toString)).toList();
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
