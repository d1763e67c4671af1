package org.leiodesk.exchange.rows;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;

/** All rows of one subject as they were read, in the order of their files. */
public final class SubjectRows {
    private final SubjectId id;
    private final DmRow dm;
    private List<ExRow> ex = List.of();
    private List<TuRow> tu = List.of();
    private List<TrRow> tr = List.of();
    private List<RsRow> rs = List.of();
    private List<DsRow> ds = List.of();
    private List<CmRow> cm = List.of();
    private List<SsRow> ss = List.of();
    private List<AeRow> ae = List.of();
    private List<DatedRow> leftOut = List.of();

    public SubjectRows(SubjectId id, DmRow dm) {
        this.id = id;
        this.dm = dm;
    }

    public SubjectId id() {
        return id;
    }

    public DmRow dm() {
        return dm;
    }

    public List<ExRow> ex() {
        return ex;
    }

    public void add(ExRow row) {
        ex = with(ex, row, 4);
    }

    public List<TuRow> tu() {
        return tu;
    }

    public void add(TuRow row) {
        tu = with(tu, row, 4);
    }

    public List<TrRow> tr() {
        return tr;
    }

    public void add(TrRow row) {
        tr = with(tr, row, 16);
    }

    public List<RsRow> rs() {
        return rs;
    }

    public void add(RsRow row) {
        rs = with(rs, row, 8);
    }

    public List<DsRow> ds() {
        return ds;
    }

    public void add(DsRow row) {
        ds = with(ds, row, 2);
    }

    public List<CmRow> cm() {
        return cm;
    }

    public void add(CmRow row) {
        cm = with(cm, row, 2);
    }

    public List<SsRow> ss() {
        return ss;
    }

    public void add(SsRow row) {
        ss = with(ss, row, 1);
    }

    public List<AeRow> ae() {
        return ae;
    }

    public void add(AeRow row) {
        ae = with(ae, row, 4);
    }

    /** Rows that are not used otherwise. */
    public List<DatedRow> leftOut() {
        return leftOut;
    }

    /** Remembers the date of a row that is not used otherwise, when it is complete and not that of the row of the same kind before it. */
    public void leaveOut(RecordKind kind, int line, int sequence, @Nullable PartialDate date) {
        if (date == null || !date.isComplete()) {
            return;
        }
        if (!leftOut.isEmpty()) {
            DatedRow before = leftOut.get(leftOut.size() - 1);
            if (before.kind() == kind && before.date().equals(date)) {
                return;
            }
        }
        leftOut = with(leftOut, new DatedRow(kind, line, sequence, date), 2);
    }

    /** The rows with one more: their list is made with the first of them, for most subjects have no rows of most kinds. */
    private static <R> List<R> with(List<R> rows, R row, int expected) {
        List<R> all = rows.isEmpty() ? new ArrayList<>(expected) : rows;
        all.add(row);
        return all;
    }
}
