package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.AeRow;
import org.leiodesk.exchange.rows.DsRow;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.SsRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Finds the death of a subject: DM speaks first, then DS, SS and a fatal adverse event; a complete date goes before a partial one, and that before none. */
final class DeathChoice {
    private record Told(
            SdtmDomain domain,
            int line,
            int number,
            @Nullable PartialDate date,
            String cause) {
        int precision() {
            if (date == null) {
                return 0;
            }
            return date.isComplete() ? 2 : 1;
        }

        boolean contradicts(Told other) {
            return date != null
                    && date.isComplete()
                    && other.date != null
                    && other.date.isComplete()
                    && !date.equals(other.date);
        }
    }

    private DeathChoice() {}

    /** The death, or null when nothing tells of one. */
    static @Nullable Death of(SubjectRows rows, DispositionChoice disposition, SubjectFindings findings) {
        List<Told> told = told(rows, disposition);
        Told best = null;
        for (Told one : told) {
            best = best == null || one.precision() > best.precision() ? one : best;
        }
        if (best == null) {
            return null;
        }
        for (Told one : told) {
            PartialDate other = one.date();
            PartialDate used = best.date();
            if (other != null && used != null && one.contradicts(best)) {
                findings.say(Severity.WARNING, one.domain(), one.line(), "exchange.row.otherDeath", other, used);
            }
        }
        if (best.date() == null) {
            findings.say(Severity.WARNING, best.domain(), best.line(), "exchange.row.deathWithoutDate");
        }
        RecordKind kind = best.domain().kind();
        return new Death(rows.id(), kind, best.number(), best.date(), best.cause(), 0);
    }

    private static List<Told> told(SubjectRows rows, DispositionChoice disposition) {
        List<Told> told = new ArrayList<>(2);
        if (rows.dm().died()) {
            told.add(new Told(SdtmDomain.DM, rows.dm().line(), 0, rows.dm().death(), ""));
        }
        for (DsRow row : rows.ds()) {
            if (DispositionChoice.isDeath(row)) {
                String cause = row.term().equalsIgnoreCase("DEATH") ? "" : row.term();
                told.add(new Told(SdtmDomain.DS, row.line(), disposition.numberOf(row), row.date(), cause));
            }
        }
        RecordNumbers statuses = RecordNumbers.of(rows.ss());
        for (SsRow row : rows.ss()) {
            if (row.dead()) {
                told.add(new Told(SdtmDomain.SS, row.line(), statuses.of(row), row.date(), ""));
            }
        }
        RecordNumbers events = RecordNumbers.of(rows.ae());
        for (AeRow row : rows.ae()) {
            if (row.fatal()) {
                told.add(new Told(SdtmDomain.AE, row.line(), events.of(row), row.end(), row.term()));
            }
        }
        return told;
    }
}
