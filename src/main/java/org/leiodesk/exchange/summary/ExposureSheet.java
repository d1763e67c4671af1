package org.leiodesk.exchange.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.endpoint.exposure.CountedExposure;
import org.leiodesk.endpoint.exposure.Distribution;
import org.leiodesk.endpoint.exposure.ExposureCount;
import org.leiodesk.endpoint.exposure.ExposureMeasure;
import org.leiodesk.endpoint.exposure.ExposureSummary;
import org.leiodesk.endpoint.exposure.MeasuredExposure;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes exposure.csv, over the safety set.
 *
 * <ul>
 *   <li>A measure has seven rows, METHOD MEAN SD MIN Q1 MEDIAN Q3 MAX: STATISTIC CYCLES WEEKS ADMINISTRATIONS CUMULATIVE_DOSE DOSE_INTENSITY
 *       RELATIVE_DOSE_INTENSITY (without a DRUG: both drugs) EPIRUBICIN_EVER DELAY; UNIT CYCLES WEEKS DOSES MG/M2 MG/M2/WEEK PROPORTION DAYS. n: values, of N
 *       subjects, for DELAY of N cycles.
 *   <li>A count has one row, UNIT PROPORTION and no METHOD: n of N, as {@link ExposureCount} says. DETAIL is the number of cycles, the reason of a delay or the
 *       limit in mg/m2. With N = 0 the ESTIMATE is empty: nothing was recorded that would tell.
 * </ul>
 */
final class ExposureSheet {
    static final String FILE = "exposure.csv";

    private ExposureSheet() {}

    static void write(StagedFolder folder, ExposureSummary summary) {
        CsvSheet sheet = folder.sheet(FILE, "STATISTIC DRUG DETAIL ANALYSISSET n N ESTIMATE UNIT METHOD");
        List<CountedExposure> counts = summary.counts();
        counts.forEach(each -> count(sheet, each));
        for (MeasuredExposure each : summary.measures()) {
            boolean ofCycles = each.measure() == ExposureMeasure.DELAY;
            measure(sheet, each, size(counts, ofCycles ? ExposureCount.CYCLES_DELAYED : ExposureCount.TREATED));
        }
    }

    private static int size(List<CountedExposure> counts, ExposureCount what) {
        return counts.stream()
                .filter(each -> each.what() == what)
                .mapToInt(CountedExposure::size)
                .findFirst()
                .orElse(0);
    }

    private static void count(CsvSheet sheet, CountedExposure each) {
        row(sheet, each.what().name(), each.drug(), each.detail(), each.count(), each.size())
                .number(each.proportion())
                .raw("PROPORTION")
                .empty()
                .end();
    }

    private static void measure(CsvSheet sheet, MeasuredExposure each, int size) {
        Distribution values = each.values();
        value(sheet, each, size, values.mean(), "MEAN");
        value(sheet, each, size, values.standardDeviation(), "SD");
        value(sheet, each, size, values.minimum(), "MIN");
        value(sheet, each, size, values.lowerQuartile(), "Q1");
        value(sheet, each, size, values.median(), "MEDIAN");
        value(sheet, each, size, values.upperQuartile(), "Q3");
        value(sheet, each, size, values.maximum(), "MAX");
    }

    private static void value(CsvSheet sheet, MeasuredExposure each, int size, @Nullable Double value, String method) {
        row(sheet, each.measure().name(), each.drug(), "", each.values().n(), size)
                .number(value)
                .raw(each.measure().unit())
                .raw(method)
                .end();
    }

    private static CsvRows row(CsvSheet sheet, String statistic, @Nullable Drug drug, String detail, int n, int size) {
        return sheet.raw(statistic)
                .text(drug == null ? "" : drug.name())
                .text(detail)
                .raw("SAFETY")
                .count(n)
                .count(size);
    }
}
