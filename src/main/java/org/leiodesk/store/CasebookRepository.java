package org.leiodesk.store;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.record.Records;
import org.leiodesk.store.signing.SigningRecords;

/** Reads casebooks: one query a table, however many subjects there are. */
public final class CasebookRepository {
    private static final Comparator<Timepoint> BY_TIMEPOINT =
            comparing(Timepoint::number, nullsLast(naturalOrder())).thenComparing(Timepoint::key);

    private final Database database;

    CasebookRepository(Database database) {
        this.database = database;
    }

    /** Every casebook, in the order of the subject ids. */
    public List<Casebook> all() {
        return database.read(sql -> gather(new Source(sql, null)));
    }

    /** @throws NoSuchElementException when there is no such subject */
    public Casebook of(SubjectId subject) {
        List<Casebook> found = database.read(sql -> gather(new Source(sql, subject)));
        if (found.isEmpty()) {
            throw new NoSuchElementException("No such subject: " + subject);
        }
        return found.get(0);
    }

    private static List<Casebook> gather(Source source) {
        Map<SubjectId, CasebookBuilder> books = new LinkedHashMap<>();
        source.read(Records.SUBJECT).stream()
                .sorted(comparing(Subject::id))
                .forEach(subject -> books.put(subject.id(), Casebook.of(subject)));
        Gathering into = new Gathering(source, books);
        into.add(Records.DIAGNOSIS, Diagnosis::subject, comparing(Diagnosis::subject), CasebookBuilder::diagnosis);
        into.add(Records.CYCLE, Cycle::subject, comparingInt(Cycle::number), CasebookBuilder::cycle);
        into.add(
                Records.ADMINISTRATION,
                Administration::subject,
                comparingInt(Administration::sequence),
                CasebookBuilder::administration);
        into.add(
                Records.LESION,
                Lesion::subject,
                comparingInt(Lesion::sequence).thenComparing(Lesion::id),
                CasebookBuilder::lesion);
        into.add(
                Records.ASSESSMENT,
                Assessment::subject,
                comparingInt(Assessment::sequence).thenComparing(Assessment::timepoint, BY_TIMEPOINT),
                CasebookBuilder::assessment);
        into.add(
                Records.MEASUREMENT,
                LesionMeasurement::subject,
                comparingInt(LesionMeasurement::sequence).thenComparing(LesionMeasurement::lesion),
                CasebookBuilder::measurement);
        into.add(
                Records.END_OF_TREATMENT,
                EndOfTreatment::subject,
                comparingInt(EndOfTreatment::sequence),
                CasebookBuilder::endOfTreatment);
        into.add(
                Records.NEW_THERAPY,
                NewTherapy::subject,
                comparingInt(NewTherapy::sequence),
                CasebookBuilder::newTherapy);
        into.add(Records.DEATH, Death::subject, comparingInt(Death::sequence), CasebookBuilder::death);
        into.add(
                Records.CONTACT,
                Contact::subject,
                comparing(Contact::source).thenComparingInt(Contact::sequence),
                CasebookBuilder::contact);
        into.add(
                Records.ADVERSE_EVENT,
                AdverseEvent::subject,
                comparingInt(AdverseEvent::sequence),
                CasebookBuilder::adverseEvent);
        into.add(
                Records.MEDICATION,
                ConcomitantMedication::subject,
                comparingInt(ConcomitantMedication::sequence),
                CasebookBuilder::medication);
        into.add(
                SigningRecords.REVIEW,
                Review::subject,
                comparing(Review::timepoint, BY_TIMEPOINT),
                CasebookBuilder::review);
        return books.values().stream().map(CasebookBuilder::build).toList();
    }

    /** The records of one subject, or of all when the subject is null. */
    private record Source(DSLContext sql, @Nullable SubjectId subject) {
        <R> List<R> read(RecordMapper<R> kind) {
            return subject == null ? kind.all(sql) : kind.of(sql, subject);
        }
    }

    private record Gathering(Source source, Map<SubjectId, CasebookBuilder> books) {
        <R> void add(
                RecordMapper<R> kind,
                Function<R, SubjectId> owner,
                Comparator<R> order,
                BiConsumer<CasebookBuilder, R> into) {
            source.read(kind).stream().sorted(order).forEach(value -> {
                CasebookBuilder book = books.get(owner.apply(value));
                if (book != null) {
                    into.accept(book, value);
                }
            });
        }
    }
}
