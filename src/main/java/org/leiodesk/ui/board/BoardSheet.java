package org.leiodesk.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Review;
import org.leiodesk.domain.signing.ReviewState;
import org.leiodesk.endpoint.change.Amended;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.recist.TumourHistory;

/** The whole board as it stands at one moment, stored and typed together, with everything derived from it. Made anew at each key. */
public final class BoardSheet {
    private final BoardData data;
    private final List<BoardColumn> columns;
    private final Map<LesionId, Lesion> lesions = new LinkedHashMap<>();
    private final List<BoardRow> rows = new ArrayList<>();
    private final Map<BoardColumn, ColumnSheet> sheets = new LinkedHashMap<>();
    private final TumourEvaluation evaluation;
    private final Map<Timepoint, ColumnResult> results;
    private final Map<String, List<Finding>> findings = new HashMap<>();

    /**
     * @param drafts lesions that are new or changed and not saved
     * @param today the date of a baseline that has none yet and no first dose after it
     */
    BoardSheet(
            BoardData data,
            List<BoardColumn> columns,
            Map<LesionId, Lesion> drafts,
            LocalDate today,
            BoardModel.Rules rules) {
        this.data = data;
        this.columns = List.copyOf(columns);
        Map<LesionId, Lesion> all = new HashMap<>(data.lesions());
        all.putAll(drafts);
        all.values().stream()
                .sorted(Comparator.comparing(Lesion::role).thenComparing(Lesion::id))
                .forEach(lesion -> lesions.put(lesion.id(), lesion));
        rows.add(BoardRow.DATE);
        lesions.keySet().forEach(id -> rows.add(BoardRow.of(id)));
        rows.add(BoardRow.NEW_LESION);
        LocalDate before = null;
        for (BoardColumn column : columns) {
            List<Lesion> own = drafts.values().stream()
                    .filter(draft -> draft.timepoint().equals(column.timepoint()))
                    .toList();
            ColumnSheet sheet =
                    new ColumnSheet(data, column, lesions.values(), own, provisional(column, before, today));
            before = sheet.derivationDate().impute(data.firstDose()).date();
            sheets.put(column, sheet);
        }
        this.evaluation = rules.evaluate().apply(history());
        this.results = ColumnResult.of(evaluation, columns);
        problems().forEach(this::add);
        // What cannot be saved as it stands is said once; the edit checks follow when it can.
        rules.check().apply(casebook(data.book())).stream()
                .filter(finding -> finding.place().isEmpty() || !findings.containsKey(finding.place()))
                .toList()
                .forEach(this::add);
        evaluation.findings().forEach(this::add);
    }

    private void add(Finding finding) {
        findings.computeIfAbsent(finding.place(), place -> new ArrayList<>()).add(finding);
    }

    private LocalDate provisional(BoardColumn column, @Nullable LocalDate before, LocalDate today) {
        LocalDate planned = plannedOn(column);
        LocalDate date = planned == null ? today : planned;
        return before != null && !date.isAfter(before) ? before.plusDays(1) : date;
    }

    /** When the scan of a time point is due: so many intervals after the first dose; null when that is not known. */
    public @Nullable LocalDate plannedOn(BoardColumn column) {
        Timepoint timepoint = column.timepoint();
        return data.firstDose() == null || timepoint.number() == null
                ? null
                : data.firstDose()
                        .plusDays((long) data.protocol().assessmentIntervalDays()
                                * timepoint.number().intValue());
    }

    private TumourHistory history() {
        return new TumourHistory(List.copyOf(lesions.values()), allMeasurements(), data.firstDose(), null);
    }

    private List<LesionMeasurement> allMeasurements() {
        List<LesionMeasurement> all = new ArrayList<>();
        for (LesionMeasurement stored : data.measurements()) {
            boolean shown = stored.equals(data.measurements(stored.timepoint()).get(stored.lesion()));
            if (!shown || !lesions.containsKey(stored.lesion())) {
                all.add(stored);
            }
        }
        sheets.values().forEach(sheet -> all.addAll(sheet.measurements()));
        return all;
    }

    /** A casebook of this subject as it would be: what this reader recorded as the board stands, all else as it is. */
    Casebook casebook(Casebook book) {
        List<Lesion> allLesions = new ArrayList<>(ofOthers(book.lesions(), Lesion::evaluator));
        allLesions.addAll(lesions.values());
        List<Assessment> assessments = new ArrayList<>(ofOthers(book.assessments(), Assessment::evaluator));
        sheets.values().forEach(sheet -> assessments.add(sheet.assessment()));
        List<LesionMeasurement> measurements =
                new ArrayList<>(ofOthers(book.measurements(), LesionMeasurement::evaluator));
        measurements.addAll(allMeasurements());
        return Amended.tumour(book, allLesions, assessments, measurements);
    }

    private <T> List<T> ofOthers(List<T> records, Function<T, Evaluator> evaluator) {
        return records.stream()
                .filter(each -> !evaluator.apply(each).equals(data.evaluator()))
                .toList();
    }

    /** The place that a finding about a cell names, as the edit checks do. */
    static String place(BoardRow row, BoardColumn column) {
        String key = column.timepoint().key();
        return switch (row.kind()) {
            case DATE -> "assessment:" + key;
            case LESION -> "measurement:" + row.lesion() + ":" + key;
            case NEW_LESION -> "newLesion:" + key;
        };
    }

    /** The rows into which something can be typed: date, lesions (targets, non-targets, new), new lesion. */
    public List<BoardRow> rows() {
        return rows;
    }

    /** The time points in their order. */
    public List<BoardColumn> columns() {
        return columns;
    }

    /** All lesions in the order of their rows. */
    public Collection<Lesion> lesions() {
        return lesions.values();
    }

    public @Nullable Lesion lesion(BoardRow row) {
        return row.lesion() == null ? null : lesions.get(row.lesion());
    }

    /** Whether something can be typed into a cell: at baseline there is no new lesion. */
    public boolean isOpen(BoardRow row, BoardColumn column) {
        return row.kind() == BoardRow.Kind.DATE || row.kind() == BoardRow.Kind.LESION || !isBaseline(column);
    }

    public boolean isBaseline(BoardColumn column) {
        BaselineEvaluation baseline = evaluation.baseline();
        return baseline == null
                ? columns.indexOf(column) == 0
                : baseline.timepoint().equals(column.timepoint());
    }

    /** The column of the baseline. */
    public BoardColumn baseline() {
        return columns.stream().filter(this::isBaseline).findFirst().orElse(columns.get(0));
    }

    ColumnSheet sheet(BoardColumn column) {
        return Objects.requireNonNull(sheets.get(column), "A column of this board");
    }

    /** What the cell of a lesion means. */
    public CellEntry entry(LesionId lesion, BoardColumn column) {
        return sheet(column).entry(lesion);
    }

    /** What was seen of a lesion at a time point; null when nothing is recorded or what is typed is not understood. */
    public @Nullable LesionState state(LesionId lesion, BoardColumn column) {
        return entry(lesion, column).state();
    }

    /** The day of the scan; null when there is none yet. */
    public @Nullable PartialDate date(BoardColumn column) {
        return sheet(column).date();
    }

    /** What is derived at a time point; null while nothing is recorded there. */
    public @Nullable ColumnResult result(BoardColumn column) {
        return results.get(column.timepoint());
    }

    /** The investigator's response at a time point, beside the derived one; null while none is derived. */
    public @Nullable Message investigator(BoardColumn column) {
        ColumnResult result = result(column);
        TimepointResponse derived = result == null ? null : result.overall();
        if (derived == null) {
            return null;
        }
        Review review = data.review(column.timepoint());
        TimepointResponse collected = sheet(column).collectedResponse();
        if (review == null && collected != null) {
            return Message.of("board.review.collected", collected.code());
        }
        String own = review == null ? "" : review.response().code();
        return Message.of("board.review." + ReviewState.of(review, derived), own);
    }

    public TumourEvaluation evaluation() {
        return evaluation;
    }

    /** Whether a column has something that is not saved. */
    public boolean isChanged(BoardColumn column) {
        return sheet(column).changed();
    }

    /** What is to be said about a cell; what concerns a lesion as a whole stands where it was identified. */
    public List<Finding> findings(BoardRow row, BoardColumn column) {
        List<Finding> here = findings.getOrDefault(place(row, column), List.of());
        Lesion lesion = lesion(row);
        List<Finding> ofLesion = lesion == null ? List.of() : findings.getOrDefault("lesion:" + lesion.id(), List.of());
        if (ofLesion.isEmpty() || lesion == null || !lesion.timepoint().equals(column.timepoint())) {
            return here;
        }
        List<Finding> both = new ArrayList<>(here);
        both.addAll(ofLesion);
        return both;
    }

    /** What is to be said about the board as a whole. */
    public List<Finding> findings() {
        return findings.getOrDefault("", List.of());
    }

    /** Why columns cannot be saved as they stand; the place of each is that of its cell. */
    List<Finding> problems() {
        return sheets.values().stream()
                .flatMap(sheet -> sheet.problems().stream())
                .toList();
    }
}
