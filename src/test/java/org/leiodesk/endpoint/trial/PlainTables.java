package org.leiodesk.endpoint.trial;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

/** A trial as plain tables beside the project, read into casebooks; a test that reads them is skipped where they are not there. */
final class PlainTables {
    private final Map<String, CasebookBuilder> books = new LinkedHashMap<>();
    private int sequence;

    private PlainTables() {}

    static Path trialOf30() {
        Path folder = Path.of(System.getProperty("leiodesk.shared", "../shared"), "oracles", "trial-30");
        assumeTrue(Files.isDirectory(folder), () -> "no reference trial at " + folder);
        return folder;
    }

    static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Casebook> casebooks(Path folder) {
        PlainTables tables = new PlainTables();
        rows(folder.resolve("subjects.csv")).forEach(tables::subject);
        rows(folder.resolve("lesions.csv")).forEach(tables::lesion);
        rows(folder.resolve("measurements.csv")).forEach(row -> tables.measurement(row, size(row.getField("mm"))));
        rows(folder.resolve("nontarget.csv")).forEach(row -> tables.measurement(row, state(row.getField("status"))));
        rows(folder.resolve("newlesions.csv")).forEach(tables::newLesion);
        return tables.books.values().stream().map(CasebookBuilder::build).toList();
    }

    private void subject(NamedCsvRecord row) {
        SubjectId id = new SubjectId(row.getField("subjid"));
        CasebookBuilder book = Casebook.of(new Subject(
                id,
                id.value(),
                "",
                EnrolmentStatus.ENROLLED,
                null,
                null,
                "",
                Sex.UNKNOWN,
                null,
                null,
                "",
                date(row, "trtsdt"),
                0));
        book.contact(new Contact(id, RecordKind.SURVIVAL_STATUS, 1, date(row, "lastalive_dt"), "", 0));
        if (!row.getField("death_dt").isEmpty()) {
            book.death(new Death(id, RecordKind.SUBJECT, 0, date(row, "death_dt"), "", 0));
        }
        if (!row.getField("newtx_dt").isEmpty()) {
            book.newTherapy(new NewTherapy(id, 1, "", date(row, "newtx_dt"), 0));
        }
        books.put(id.value(), book);
    }

    private void lesion(NamedCsvRecord row) {
        lesion(
                row,
                new LesionId(row.getField("lesid")),
                row.getField("kind").equals("TARGET") ? LesionRole.TARGET : LesionRole.NON_TARGET,
                row.getField("node").equals("Y") ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE,
                timepoint("0"));
    }

    private void newLesion(NamedCsvRecord row) {
        LesionId id = new LesionId(row.getField("lesid") + "-" + row.getField("visit"));
        lesion(row, id, LesionRole.NEW, LesionKind.SOFT_TISSUE, timepoint(row.getField("visit")));
        measurement(row, id, NewLesionState.valueOf(row.getField("certainty")));
    }

    private void lesion(NamedCsvRecord row, LesionId id, LesionRole role, LesionKind kind, Timepoint timepoint) {
        String subject = row.getField("subjid");
        books.get(subject)
                .lesion(new Lesion(
                        new SubjectId(subject),
                        Evaluator.INVESTIGATOR,
                        id,
                        ++sequence,
                        role,
                        row.getField("site"),
                        "",
                        kind,
                        null,
                        null,
                        false,
                        false,
                        timepoint,
                        null,
                        0));
    }

    private void measurement(NamedCsvRecord row, LesionState state) {
        measurement(row, new LesionId(row.getField("lesid")), state);
    }

    private void measurement(NamedCsvRecord row, LesionId lesion, LesionState state) {
        String subject = row.getField("subjid");
        books.get(subject)
                .measurement(new LesionMeasurement(
                        new SubjectId(subject),
                        Evaluator.INVESTIGATOR,
                        lesion,
                        timepoint(row.getField("visit")),
                        ++sequence,
                        date(row, "date"),
                        state,
                        0));
    }

    private static LesionState size(String mm) {
        return mm.isEmpty() ? new LesionSize.NotEvaluable("") : new LesionSize.Measured(Millimetres.of(mm));
    }

    private static LesionState state(String status) {
        return switch (status) {
            case "PRESENT" -> new NonTargetState.Present();
            case "ABSENT" -> new NonTargetState.Gone();
            case "UNEQUIVOCAL" -> new NonTargetState.UnequivocalProgression("");
            case "NE", "" -> new NonTargetState.NotEvaluated("");
            default -> throw new IllegalArgumentException(status);
        };
    }

    private static Timepoint timepoint(String visit) {
        return Timepoint.of(new BigDecimal(visit), "");
    }

    private static PartialDate date(NamedCsvRecord row, String field) {
        return PartialDate.parse(row.getField(field)).orElseThrow();
    }
}
