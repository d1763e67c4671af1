package org.leiodesk.store.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.record.Records;
import org.leiodesk.store.signing.SigningRecords;

/** Casebooks that come in together: each row with its audit entry, in one transaction with the rest of the change. */
public final class CasebookImport {
    private static final int CHUNK = 1000;

    private final List<Casebook> books;
    private final List<Rows<?>> rows = new ArrayList<>();

    public CasebookImport(List<Casebook> books) {
        this.books = List.copyOf(books);
        one(Records.SUBJECT, Casebook::subject);
        one(Records.DIAGNOSIS, Casebook::diagnosis);
        many(Records.CYCLE, Casebook::cycles);
        many(Records.ADMINISTRATION, Casebook::administrations);
        many(Records.LESION, Casebook::lesions);
        many(Records.ASSESSMENT, Casebook::assessments);
        many(Records.MEASUREMENT, Casebook::measurements);
        one(Records.END_OF_TREATMENT, Casebook::endOfTreatment);
        many(Records.NEW_THERAPY, Casebook::newTherapies);
        one(Records.DEATH, Casebook::death);
        many(Records.CONTACT, Casebook::contacts);
        many(Records.ADVERSE_EVENT, Casebook::adverseEvents);
        many(Records.MEDICATION, Casebook::medications);
        many(SigningRecords.REVIEW, Casebook::reviews);
    }

    /** How many rows there are. */
    public long total() {
        return rows.stream().mapToLong(part -> part.values().size()).sum();
    }

    /** Why they cannot be stored: subjects that are there already, records that are there twice. */
    public List<Finding> refusals(Set<SubjectId> stored) {
        List<Finding> refusals = new ArrayList<>();
        for (Casebook book : books) {
            SubjectId id = book.subject().id();
            if (stored.contains(id)) {
                refusals.add(Finding.error(id.value(), "store.import.subjectExists", id));
            }
        }
        rows.forEach(part -> part.addDuplicates(refusals));
        return refusals;
    }

    /**
     * Stores them all.
     *
     * @throws CancellationException when the user wants it to stop; the change is then to be undone
     */
    public void store(Change change, Progress progress) {
        long total = total();
        long done = 0;
        for (Rows<?> part : rows) {
            done = part.store(change, progress, done, total);
        }
    }

    private <R> void one(RecordMapper<R> kind, Function<Casebook, @Nullable R> part) {
        rows.add(new Rows<>(
                kind, books.stream().map(part).filter(Objects::nonNull).toList()));
    }

    private <R> void many(RecordMapper<R> kind, Function<Casebook, List<R>> part) {
        rows.add(new Rows<>(kind, books.stream().map(part).flatMap(List::stream).toList()));
    }

    /** The records of one kind. */
    private record Rows<R>(RecordMapper<R> kind, List<R> values) {
        void addDuplicates(List<Finding> refusals) {
            Set<String> seen = new HashSet<>();
            for (R value : values) {
                String identity = kind.identity(value);
                if (!seen.add(identity)) {
                    refusals.add(Finding.error(identity, "store.import.twice", kind.form(), identity));
                }
            }
        }

        long store(Change change, Progress progress, long before, long total) {
            long done = before;
            for (int from = 0; from < values.size(); from += CHUNK) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                List<R> chunk = values.subList(from, Math.min(from + CHUNK, values.size()));
                change.createAll(kind, chunk);
                done += chunk.size();
                progress.report(Message.of("store.import.progress"), done, total);
            }
            return done;
        }
    }
}
