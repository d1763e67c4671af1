package org.leiodesk.exchange.sdtm;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvHeader;
import org.leiodesk.exchange.csv.Decimals;
import org.leiodesk.exchange.rows.DmRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Reads DM: who the subjects are. */
final class DmTable extends Table {
    private static final int OLDEST = 130;
    private static final Set<String> SCREEN_FAILURE = Set.of("SCREEN FAILURE", "SCRNFAIL");
    private static final Set<String> NOT_ASSIGNED = Set.of("NOT ASSIGNED", "NOTASSGN");

    private int studyId;
    private int subjid;
    private int siteId;
    private int consent;
    private int firstDose;
    private int age;
    private int sex;
    private int birth;
    private int deathFlag;
    private int death;
    private int[] arms = {};

    DmTable(String file, StudyRows study) {
        super(SdtmDomain.DM, file, study);
    }

    @Override
    void columns(CsvHeader found) {
        studyId = found.slot("STUDYID");
        subjid = found.slot("SUBJID");
        siteId = found.slot("SITEID");
        consent = found.slot("RFICDTC");
        firstDose = found.slot("RFXSTDTC");
        age = found.slot("AGE");
        sex = found.slot("SEX");
        birth = found.slot("BRTHDTC");
        deathFlag = found.slot("DTHFL");
        death = found.slot("DTHDTC");
        arms = new int[] {
            found.slot("ACTARM"), found.slot("ARM"), found.slot("ACTARMCD"), found.slot("ARMCD"), found.slot("ARMNRS")
        };
    }

    @Override
    void row(String id) {
        if (!SubjectId.isOne(id)) {
            problem(Severity.ERROR, "exchange.row.badSubject", id.replaceAll("\\p{Cntrl}", " "));
            return;
        }
        DmRow row = read(id);
        SubjectRows known = study().known(id);
        if (known == null) {
            study().add(new SubjectRows(new SubjectId(id), row));
        } else if (known.dm().saysTheSameAs(row)) {
            problem(Severity.WARNING, "exchange.row.same", known.dm().line());
        } else {
            problem(Severity.ERROR, "exchange.row.subjectTwice", id, known.dm().line());
        }
    }

    @Override
    void row(SubjectRows rows) {
        throw new IllegalStateException("DM makes its subjects itself");
    }

    private DmRow read(String id) {
        PartialDate died = keyDate(death, "DTHDTC");
        return new DmRow(
                line(),
                text(studyId),
                id,
                text(subjid).isEmpty() ? id : text(subjid),
                text(siteId),
                date(consent, "RFICDTC"),
                keyDate(firstDose, "RFXSTDTC"),
                age(),
                sex(),
                date(birth, "BRTHDTC"),
                died != null || isYes(code(deathFlag)),
                died,
                text(arms[0], arms[1]),
                anyArm(SCREEN_FAILURE),
                anyArm(NOT_ASSIGNED));
    }

    private boolean anyArm(Set<String> codes) {
        for (int slot : arms) {
            if (codes.contains(code(slot))) {
                return true;
            }
        }
        return false;
    }

    private boolean isYes(String flag) {
        if (!flag.isEmpty() && !flag.equals("Y") && !flag.equals("N")) {
            problem(Severity.WARNING, "exchange.row.codeLeftOut", "DTHFL", flag);
        }
        return flag.equals("Y");
    }

    private @Nullable Integer age() {
        String text = text(age);
        if (text.isEmpty()) {
            return null;
        }
        Integer years = Decimals.parseCount(text).filter(y -> y <= OLDEST).orElse(null);
        if (years == null) {
            problem(Severity.WARNING, "exchange.row.valueLeftOut", "AGE", text);
        }
        return years;
    }

    private Sex sex() {
        String code = code(sex);
        return switch (code) {
            case "F" -> Sex.FEMALE;
            case "M" -> Sex.MALE;
            case "", "U" -> Sex.UNKNOWN;
            default -> {
                problem(Severity.WARNING, "exchange.row.codeLeftOut", "SEX", code);
                yield Sex.UNKNOWN;
            }
        };
    }
}
