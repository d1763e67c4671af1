package org.leiodesk.exchange.sdtm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvFile;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.csv.CsvRow;
import org.leiodesk.exchange.csv.Decimals;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.Vocabulary;

/** One table being read. A subclass says which columns it takes and what a row of it means. */
abstract class Table implements CsvFile.Visitor {
    private final SdtmDomain domain;
    private final String file;
    private final StudyRows study;
    private @Nullable CsvHeader header;
    private @Nullable CsvRow current;
    // The last text of each column, and its code: most columns of codes repeat the cell above.
    private String[] texts = {};
    private String[] codes = {};
    private String subject = "";
    private int usubjid;
    private int sequence;

    Table(SdtmDomain domain, String file, StudyRows study) {
        this.domain = domain;
        this.file = file;
        this.study = study;
    }

    @Override
    public final List<Finding> header(CsvHeader found) {
        List<Finding> missing = new ArrayList<>();
        for (List<String> group : domain.needed()) {
            if (group.stream().noneMatch(found::has)) {
                String names = String.join(", ", group);
                missing.add(Finding.error(CsvFile.place(file, 1), "exchange.csv.columnMissing", file, names));
            }
        }
        List<String> unknown =
                found.columns().stream().filter(column -> !domain.knows(column)).toList();
        if (!unknown.isEmpty()) {
            study.report()
                    .add(
                            Severity.NOTE,
                            file,
                            1,
                            "",
                            Message.of("exchange.file.unknownColumns", String.join(", ", unknown)));
        }
        header = found;
        texts = new String[found.width()];
        codes = new String[texts.length];
        usubjid = found.slot("USUBJID");
        sequence = found.slot(domain.name() + "SEQ");
        columns(found);
        return missing;
    }

    @Override
    public final void row(CsvRow row) {
        current = row;
        subject = row.get(usubjid);
        if (row.width() != row.columns()) {
            problem(Severity.ERROR, "exchange.row.width", row.width(), row.columns());
        } else if (subject.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.noSubject");
        } else {
            row(subject);
        }
    }

    /** Takes the places of the columns. */
    abstract void columns(CsvHeader found);

    /** One row of a subject that DM names. */
    abstract void row(SubjectRows rows);

    /** One row of whatever subject. */
    void row(String id) {
        SubjectRows rows = study.subject(id, file, line());
        if (rows != null) {
            row(rows);
        }
    }

    final StudyRows study() {
        return study;
    }

    final int line() {
        return row().line();
    }

    private CsvRow row() {
        CsvRow open = current;
        if (open == null) {
            throw new IllegalStateException("No row has been read");
        }
        return open;
    }

    final boolean has(String column) {
        return header != null && header.has(column);
    }

    final String text(int slot) {
        return row().get(slot);
    }

    final String code(int slot) {
        String text = row().get(slot);
        if (text.isEmpty()) {
            return text;
        }
        if (!text.equals(texts[slot])) {
            texts[slot] = text;
            codes[slot] = Vocabulary.code(text);
        }
        return codes[slot];
    }

    /** The code in the first of two columns that is filled. */
    final String code(int slot, int otherwise) {
        String first = code(slot);
        return first.isEmpty() ? code(otherwise) : first;
    }

    /** The text in the first of two columns that is filled. */
    final String text(int slot, int otherwise) {
        String first = text(slot);
        return first.isEmpty() ? text(otherwise) : first;
    }

    /** --SEQ of the row, 0 when it has none. */
    final int sequence() {
        return Decimals.parseCount(text(sequence), 0);
    }

    /** A date on which no result depends: reported and left out when it is none. */
    final @Nullable PartialDate date(int slot, String column) {
        return date(slot, column, Severity.WARNING);
    }

    /** A date on which results depend: an error, and left out, when it is none. */
    final @Nullable PartialDate keyDate(int slot, String column) {
        return date(slot, column, Severity.ERROR);
    }

    private @Nullable PartialDate date(int slot, String column, Severity severity) {
        String text = text(slot);
        if (text.isEmpty()) {
            return null;
        }
        Optional<PartialDate> date = study.vocabulary().date(text);
        if (date.isEmpty()) {
            problem(severity, "exchange.row.badDateLeftOut", column, text);
        }
        return date.orElse(null);
    }

    /** A date without which the row cannot be used: null, and reported, when it is none. */
    final @Nullable PartialDate neededDate(int slot, String column) {
        String text = text(slot);
        Optional<PartialDate> date =
                text.isEmpty() ? Optional.empty() : study.vocabulary().date(text);
        if (date.isEmpty()) {
            problem(Severity.ERROR, text.isEmpty() ? "exchange.row.noDate" : "exchange.row.badDate", column, text);
        }
        return date.orElse(null);
    }

    final @Nullable Evaluator evaluator(int role, int reader) {
        return study.vocabulary().evaluator(code(role), code(reader));
    }

    /** The time point of the row by its visit, else by its date; null when it has neither, and null and reported when the visit number is no number. */
    final @Nullable Timepoint timepoint(int visitNumber, int visit, @Nullable PartialDate date) {
        String number = text(visitNumber);
        String name = text(visit);
        if (number.isEmpty() && name.isEmpty()) {
            return date == null ? null : new Timepoint(date.toString(), null, "");
        }
        Optional<Timepoint> timepoint = study.vocabulary().timepoint(number, name);
        if (timepoint.isEmpty()) {
            problem(Severity.ERROR, "exchange.row.badNumber", "VISITNUM", number);
        }
        return timepoint.orElse(null);
    }

    /** Says something about the row. */
    final void problem(Severity severity, String key, Object... args) {
        study.report().add(severity, file, line(), subject, Message.of(key, args));
    }

    /** Counts the row among those that a rule leaves out, and keeps its date. */
    final void leaveOut(SubjectRows rows, @Nullable PartialDate date, String key, Object... args) {
        study.report().leftOut(file, line(), key, args);
        rows.leaveOut(domain.kind(), line(), sequence(), date);
    }
}
