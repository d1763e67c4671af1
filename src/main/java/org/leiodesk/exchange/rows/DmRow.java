package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.subject.Sex;

/**
 * A row of DM.
 *
 * @param died whether DTHFL is Y or a date of death is given
 * @param screenFailure whether an arm says so
 * @param notAssigned whether an arm says that none was assigned
 */
public record DmRow(
        int line,
        String studyId,
        String usubjid,
        String subjid,
        String siteId,
        @Nullable PartialDate consent,
        @Nullable PartialDate firstDose,
        @Nullable Integer age,
        Sex sex,
        @Nullable PartialDate birth,
        boolean died,
        @Nullable PartialDate death,
        String arm,
        boolean screenFailure,
        boolean notAssigned) {
    /** Whether two rows say the same, wherever they stand. */
    public boolean saysTheSameAs(DmRow other) {
        return at(0).equals(other.at(0));
    }

    private DmRow at(int otherLine) {
        return new DmRow(
                otherLine,
                studyId,
                usubjid,
                subjid,
                siteId,
                consent,
                firstDose,
                age,
                sex,
                birth,
                died,
                death,
                arm,
                screenFailure,
                notAssigned);
    }
}
