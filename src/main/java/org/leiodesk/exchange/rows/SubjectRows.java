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
    private final List<ExRow> ex = new ArrayList<>(4);
    private final List<TuRow> tu = new ArrayList<>(4);
    private final List<TrRow> tr = new ArrayList<>(16);
    private final List<RsRow> rs = new ArrayList<>(0);
    private final List<DsRow> ds = new ArrayList<>(0);
    private final List<CmRow> cm = new ArrayList<>(0);
    private final List<SsRow> ss = new ArrayList<>(1);
    private final List<AeRow> ae = new ArrayList<>(0);
    private final List<DatedRow> leftOut = new ArrayList<>(0);

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

    public List<TuRow> tu() {
        return tu;
    }

    public List<TrRow> tr() {
        return tr;
    }

    public List<RsRow> rs() {
        return rs;
    }

    public List<DsRow> ds() {
        return ds;
    }

    public List<CmRow> cm() {
        return cm;
    }

    public List<SsRow> ss() {
        return ss;
    }

    public List<AeRow> ae() {
        return ae;
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
        leftOut.add(new DatedRow(kind, line, sequence, date));
    }
}
