package org.leiodesk.exchange.adam;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.domain.lesion.Axis;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.recist.BaselineEvaluation;
import org.leiodesk.recist.LesionContribution;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;

/**
 * Writes adtr: a row for each target lesion with a record at a time point, and one for the sum. AVAL is empty where the lesion was not evaluable, and for a sum that is
 * not complete; the changes are empty at baseline.
 */
final class AdtrTable {
    static final String COLUMNS =
            "USUBJID PARAMCD PARAM TRLNKID AVISITN AVISIT ADT ADTF ADY AVAL BASE CHG PCHG NADIR CHGNAD PCHGNAD ANL01FL";

    private static final CsvRows.Cells SHORT_AXIS = CsvRows.Cells.raw("LPERP", "Short Axis (mm)");
    private static final CsvRows.Cells LONGEST_DIAMETER = CsvRows.Cells.raw("LDIAM", "Longest Diameter (mm)");
    private static final CsvRows.Cells SUM = CsvRows.Cells.raw("SDIAM", "Sum of Diameters (mm)");

    private final CsvRows sheet;
    private final Visits visits = new Visits();

    AdtrTable(CsvRows sheet) {
        this.sheet = sheet;
    }

    void add(SubjectAnalysis subject) {
        BaselineEvaluation baseline = subject.tumour().baseline();
        if (baseline == null || baseline.targets() == 0) {
            return;
        }
        add(subject, baseline.timepoint(), baseline.sum(), baseline.latest(), true);
        for (TimepointEvaluation each : subject.tumour().timepoints()) {
            add(subject, each.timepoint(), each.sum(), each.latest(), false);
        }
    }

    private void add(
            SubjectAnalysis subject, Timepoint timepoint, SumOfDiameters sum, AnalysisDate latest, boolean baseline) {
        AnalysisDate scanned = null;
        for (LesionContribution lesion : sum.contributions()) {
            AnalysisDate on = lesion.imagedOn();
            if (on != null) {
                scanned = scanned == null || on.compareTo(scanned) > 0 ? on : scanned;
                begin(subject, lesion.axis() == Axis.SHORT_AXIS ? SHORT_AXIS : LONGEST_DIAMETER)
                        .text(lesion.lesion().value());
                values(subject, timepoint, on, lesion.value(), lesion.baseline(), lesion.nadir(), baseline);
                sheet.empty().end();
            }
        }
        begin(subject, SUM).empty();
        Millimetres complete = sum.isComplete() ? sum.measured() : null;
        values(subject, timepoint, scanned == null ? latest : scanned, complete, sum.baseline(), sum.nadir(), baseline);
        sheet.flag(sum.isComplete()).end();
    }

    private CsvRows begin(SubjectAnalysis subject, CsvRows.Cells parameter) {
        return sheet.text(subject.casebook().subject().id().value()).cells(parameter);
    }

    private void values(
            SubjectAnalysis subject,
            Timepoint timepoint,
            AnalysisDate date,
            @Nullable Millimetres value,
            @Nullable Millimetres base,
            @Nullable Millimetres nadir,
            boolean baseline) {
        sheet.cells(visits.of(timepoint, date.date(), Days.flag(date), subject.firstDose()));
        length(value);
        length(base);
        changes(baseline ? null : value, base);
        length(nadir);
        changes(value, nadir);
    }

    /** The change and the % change; both empty without both values, the % also from 0. */
    private void changes(@Nullable Millimetres value, @Nullable Millimetres from) {
        if (value == null || from == null) {
            sheet.empty().empty();
            return;
        }
        long change = value.tenThousandths() - from.tenThousandths();
        sheet.decimal(change);
        if (from.tenThousandths() == 0) {
            sheet.empty();
        } else {
            sheet.number(100.0 * change / from.tenThousandths());
        }
    }

    private void length(@Nullable Millimetres length) {
        if (length == null) {
            sheet.empty();
        } else {
            sheet.decimal(length.tenThousandths());
        }
    }
}
