package org.leiodesk.ui.board;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.change.ChangedTrial;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.change.Consequences;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.TimepointEntry;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.kit.Background;

/** Made-up boards, a study in memory that takes what is saved, and the board written out as a table. */
final class Sample {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-28T06:03:22Z"), ZoneOffset.UTC);
    private static final SubjectId SUBJECT = new SubjectId("S-014");

    private final CasebookBuilder book;
    private int sequence;

    /** What was saved, in order, and the reasons given. */
    final List<TimepointEntry> saved = new ArrayList<>();

    final List<String> reasons = new ArrayList<>();

    /** What the study answers instead of saving; null to save. */
    @Nullable
    Finding refusal;

    /** The other patients of the study. */
    List<Casebook> others = List.of();

    Sample(String firstDose) {
        book = Casebook.of(new Subject(
                SUBJECT,
                "S-014",
                "01",
                EnrolmentStatus.ENROLLED,
                null,
                null,
                "",
                Sex.FEMALE,
                null,
                57,
                "",
                firstDose.isEmpty() ? null : PartialDate.of(LocalDate.parse(firstDose)),
                1));
    }

    /** The board of screens.md with week 18 not yet typed. */
    static Sample ofTheScreen() {
        return new Sample("2024-01-10")
                .lesion("T01", "Lung", LesionKind.SOFT_TISSUE)
                .lesion("T02", "Lymph node, hilar", LesionKind.LYMPH_NODE)
                .lesion("T03", "Liver", LesionKind.SOFT_TISSUE)
                .lesion("NT01", "Bone", LesionKind.BONE)
                .timepoint(0, "2024-01-08", null, "T01 32.0", "T02 21.0", "T03 40.0", "NT01 p")
                .timepoint(1, "2024-02-20", TimepointResponse.SD, "T01 25.0", "T02 14.0", "T03 31.0", "NT01 p")
                .timepoint(2, "2024-04-02", TimepointResponse.PR, "T01 18.5", "T02 9.0", "T03 s", "NT01 p");
    }

    /** With the demo study around this patient. */
    Sample inTheDemoStudy() {
        others = DemoData.books().stream()
                .filter(each -> !each.subject().id().equals(SUBJECT))
                .toList();
        return this;
    }

    static Timepoint at(int number) {
        return Timepoint.of(BigDecimal.valueOf(number), number == 0 ? "Baseline" : "Week " + 6 * number);
    }

    Sample lesion(String id, String site, LesionKind kind) {
        LesionRole role =
                id.startsWith("NT") ? LesionRole.NON_TARGET : id.startsWith("NEW") ? LesionRole.NEW : LesionRole.TARGET;
        book.lesion(lesionOf(id, role, site, kind));
        return this;
    }

    private static Lesion lesionOf(String id, LesionRole role, String site, LesionKind kind) {
        return new Lesion(
                SUBJECT,
                Evaluator.INVESTIGATOR,
                new LesionId(id),
                1,
                role,
                site,
                kind == LesionKind.LYMPH_NODE ? "" : site,
                kind,
                ImagingMethod.CT,
                5.0,
                false,
                false,
                at(0),
                null,
                1);
    }

    /** A stored time point; each value is a lesion and what would be typed. */
    Sample timepoint(int number, String date, @Nullable TimepointResponse response, String... values) {
        PartialDate on = PartialDate.parse(date).orElseThrow();
        book.assessment(new Assessment(
                SUBJECT, Evaluator.INVESTIGATOR, at(number), number + 1, on, null, response, number > 0, "", 1));
        List<Lesion> all = book.build().lesions();
        List<Lesion> targets = all.stream()
                .filter(lesion -> lesion.role() == LesionRole.TARGET)
                .toList();
        for (String value : values) {
            String[] parts = value.split(" ", 2);
            Lesion lesion = all.stream()
                    .filter(each -> each.id().value().equals(parts[0]))
                    .findFirst()
                    .orElseThrow();
            LesionState state = CellReader.read(lesion, targets, parts[1], "").state();
            book.measurement(new LesionMeasurement(
                    SUBJECT, Evaluator.INVESTIGATOR, lesion.id(), at(number), ++sequence, on, state, 1));
        }
        return this;
    }

    BoardData data() {
        return BoardData.of(book.build(), Evaluator.INVESTIGATOR, ProtocolSettings.DEFAULT);
    }

    BoardModel model() {
        return model(Background.immediate());
    }

    BoardModel model(Background background) {
        return new BoardModel(data(), BoardModel.Rules.of(ProtocolSettings.DEFAULT), CLOCK, way(background));
    }

    /** Saves here, and asks here what a change would change. */
    BoardSaving.Way way(Background background) {
        return new BoardSaving.Way(background, this::save, this::preview);
    }

    /** What a change would change in a study of this patient and the others. */
    List<Consequence> preview(UnaryOperator<Casebook> amendment) {
        Casebook stored = book.build();
        List<Casebook> study = new ArrayList<>(others);
        study.add(stored);
        TrialAnalysis now =
                Trial.analyse(study, new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
        return Consequences.between(now, ChangedTrial.of(now, amendment.apply(stored)));
    }

    /** Stores as the study would: numbers for new records, a version more for each. */
    Outcome<TimepointEntry> save(TimepointEntry entry, String reason) {
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        saved.add(entry);
        reasons.add(reason);
        List<LesionMeasurement> measurements = new ArrayList<>();
        for (LesionMeasurement is : entry.measurements()) {
            measurements.add(new LesionMeasurement(
                    is.subject(),
                    is.evaluator(),
                    is.lesion(),
                    is.timepoint(),
                    is.sequence() == 0 ? ++sequence : is.sequence(),
                    is.imagedOn(),
                    is.state(),
                    is.version() + 1));
        }
        return Outcome.done(new TimepointEntry(entry.assessment(), entry.lesions(), measurements, entry.removed()));
    }

    /** Types into a cell and leaves it. The row is a lesion id, date, new or response. */
    static CellEntry.@Nullable Ask type(BoardModel model, String row, int column, String text) {
        model.typing().type(row(model, row), column(model, column), text);
        return model.typing().finish();
    }

    static BoardRow row(BoardModel model, String id) {
        return model.sheet().rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static BoardColumn column(BoardModel model, int index) {
        return model.sheet().columns().get(index);
    }

    /** The board with everything derived, one line a row, * at the head of what is not saved. */
    static String table(BoardModel model) {
        BoardSheet sheet = model.sheet();
        List<String> lines = new ArrayList<>();
        lines.add(line(sheet, "", c -> english(c.name()) + (sheet.isChanged(c) ? " *" : "")));
        lines.add(line(sheet, "date", c -> sheet.date(c) == null ? "" : String.valueOf(sheet.date(c))));
        for (BoardRow row : sheet.rows()) {
            if (row.lesion() != null) {
                lines.add(line(sheet, row.id(), c -> cell(model, row, c)));
            }
        }
        lines.add(line(sheet, "sum", c -> of(sheet, c).sum() + (of(sheet, c).missing() > 0 ? " incomplete" : "")));
        lines.add(line(sheet, "from baseline", c -> of(sheet, c).fromBaseline()));
        lines.add(line(sheet, "from nadir", c -> of(sheet, c).fromNadir()));
        lines.add(line(sheet, "target", c -> of(sheet, c).target()));
        lines.add(line(sheet, "non-target", c -> of(sheet, c).nonTarget()));
        lines.add(line(
                sheet,
                "overall",
                c -> of(sheet, c).overall() == null
                        ? ""
                        : of(sheet, c).overall().code()));
        return String.join("\n", lines) + "\n";
    }

    private static ColumnResult of(BoardSheet sheet, BoardColumn column) {
        ColumnResult result = sheet.result(column);
        return result == null ? new ColumnResult("", 0, "", "", "", "", null, List.of()) : result;
    }

    private static String cell(BoardModel model, BoardRow row, BoardColumn column) {
        CellEntry entry = model.sheet().entry(row.lesion(), column);
        if (entry.state() == null) {
            return entry.problem() == null ? "" : "!" + model.typing().text(row, column);
        }
        CellEntry.Face text = CellEntry.face(entry.state());
        return ((text.word() == null ? "" : english(text.word()) + " ") + text.number()).strip()
                + (entry.problem() == null ? "" : " !");
    }

    static String english(Message message) {
        return message.in(Language.ENGLISH);
    }

    private static String line(BoardSheet sheet, String head, java.util.function.Function<BoardColumn, String> cell) {
        return (head + " | " + sheet.columns().stream().map(cell).collect(Collectors.joining(" | "))).strip();
    }
}
