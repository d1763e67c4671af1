package org.leiodesk.exchange.assembly;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.Reading;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourTest;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.SumOfDiameters;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;
import org.leiodesk.recist.TumourHistory;

/** Compares the sums in the table (SUMDIAM) with those of the targets. They are never taken. */
final class SumComparison {
    private final SubjectFindings findings;

    SumComparison(SubjectFindings findings) {
        this.findings = findings;
    }

    /** Says where the sums of a subject differ, and counts those that agree or have nothing to be compared with. */
    void compare(SubjectRows rows, Casebook casebook, LesionBook lesions, @Nullable LocalDate firstDose) {
        Map<Evaluator, Map<Timepoint, SumOfDiameters>> sums = new LinkedHashMap<>();
        for (TrRow row : rows.tr()) {
            if (row.test() == TumourTest.SUMDIAM) {
                Map<Timepoint, SumOfDiameters> ours = sums.computeIfAbsent(
                        lesions.evaluatorOf(row), evaluator -> sums(casebook, evaluator, firstDose));
                compare(row, ours.get(row.timepoint()));
            }
        }
    }

    private void compare(TrRow row, @Nullable SumOfDiameters ours) {
        Millimetres stated = stated(row);
        if (stated == null || ours == null || !ours.isComplete()) {
            findings.leftOut(SdtmDomain.TR, row, "exchange.row.sumNotCompared");
        } else if (stated.equals(ours.measured())) {
            findings.leftOut(SdtmDomain.TR, row, "exchange.row.sumAgrees");
        } else {
            findings.say(Severity.NOTE, SdtmDomain.TR, row, "exchange.row.sumDiffers", stated, ours.measured());
        }
    }

    private static @Nullable Millimetres stated(TrRow row) {
        if (!(row.reading() instanceof Reading.Size size)) {
            return null;
        }
        if (size.size() instanceof LesionSize.Measured measured) {
            return measured.value();
        }
        return size.size() instanceof LesionSize.Absent ? Millimetres.ZERO : null;
    }

    private static Map<Timepoint, SumOfDiameters> sums(
            Casebook casebook, Evaluator evaluator, @Nullable LocalDate firstDose) {
        TumourEvaluation course = Recist.evaluate(new TumourHistory(
                casebook.lesions().stream()
                        .filter(lesion -> lesion.evaluator().equals(evaluator))
                        .toList(),
                casebook.measurements().stream()
                        .filter(measurement -> measurement.evaluator().equals(evaluator))
                        .toList(),
                casebook.contacts().stream()
                        .filter(contact ->
                                contact.at() != null && contact.at().evaluator().equals(evaluator))
                        .toList(),
                firstDose,
                null));
        Map<Timepoint, SumOfDiameters> sums = new HashMap<>();
        if (course.baseline() != null) {
            sums.put(course.baseline().timepoint(), course.baseline().sum());
        }
        for (TimepointEvaluation each : course.timepoints()) {
            sums.put(each.timepoint(), each.sum());
        }
        return sums;
    }
}
