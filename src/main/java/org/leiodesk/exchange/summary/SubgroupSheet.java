package org.leiodesk.exchange.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.subgroup.GroupComparison;
import org.leiodesk.endpoint.subgroup.SubgroupRow;
import org.leiodesk.endpoint.subgroup.SubgroupSummary;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Writes subgroups.csv. SUBGROUP is ORIGIN, ECOG or SITES, LEVELNAME one of its levels; the other columns are those of the efficacy table (LEVEL is the confidence
 * level).
 *
 * <ul>
 *   <li>ORR and DCR, confirmed, over the full and the evaluable set, by Clopper-Pearson; PFS_MEDIAN and OS_MEDIAN over the full set, log-log.
 *   <li>LEVELNAME UTERINE/NOT_UTERINE compares the two, n events among N subjects: PFS_LOGRANK and OS_LOGRANK, ESTIMATE the two-sided p-value (UNIT P);
 *       PFS_HR and OS_HR, the hazard of the uterine over that of the others by Cox with Efron ties and Wald's interval (UNIT RATIO). Both say EXPLORATORY in METHOD.
 * </ul>
 */
final class SubgroupSheet {
    static final String FILE = "subgroups.csv";

    private static final String EXACT = "CLOPPER-PEARSON";
    private static final String LOG_LOG = "LOG-LOG";
    private static final String BOTH = SubgroupLevel.UTERINE + "/" + SubgroupLevel.NOT_UTERINE;

    private SubgroupSheet() {}

    static void write(StagedFolder folder, SubgroupSummary summary) {
        CsvSheet sheet = folder.sheet(
                FILE, "SUBGROUP LEVELNAME STATISTIC ANALYSISSET n N ESTIMATE LOWER UPPER LEVEL UNIT METHOD");
        for (SubgroupRow row : summary.rows()) {
            for (AnalysisSet set : List.of(AnalysisSet.FULL, AnalysisSet.EVALUABLE)) {
                statistic(sheet, row, "ORR", set, EXACT);
                statistic(sheet, row, "DCR", set, EXACT);
                statistic(sheet, row, "PFS_MEDIAN", set, LOG_LOG);
                statistic(sheet, row, "OS_MEDIAN", set, LOG_LOG);
            }
        }
        summary.comparisons().forEach(each -> comparison(sheet, summary.set(), each));
    }

    private static void statistic(CsvSheet sheet, SubgroupRow row, String name, AnalysisSet set, String method) {
        row.statistic(name, set, method)
                .ifPresent(found ->
                        write(sheet, row.level().dimension(), row.level().name(), found));
    }

    private static void comparison(CsvSheet sheet, AnalysisSet set, GroupComparison compared) {
        row(sheet, set, compared, "_LOGRANK", compared.logRankP(), false, "P", "LOG-RANK EXPLORATORY");
        row(sheet, set, compared, "_HR", compared.hazardRatio(), true, "RATIO", "COX-EFRON-WALD EXPLORATORY");
    }

    private static void row(
            CsvSheet sheet,
            AnalysisSet set,
            GroupComparison compared,
            String suffix,
            @Nullable Double estimate,
            boolean withInterval,
            String unit,
            String method) {
        Statistic statistic = new Statistic(
                compared.endpoint() + suffix,
                set,
                compared.firstEvents() + compared.secondEvents(),
                compared.firstSize() + compared.secondSize(),
                estimate,
                withInterval ? compared.lower() : null,
                withInterval ? compared.upper() : null,
                compared.level(),
                unit,
                method);
        write(sheet, SubgroupDimension.ORIGIN, BOTH, statistic);
    }

    private static void write(CsvSheet sheet, SubgroupDimension dimension, String level, Statistic row) {
        sheet.raw(dimension.name())
                .raw(level)
                .text(row.name())
                .raw(row.set().name())
                .count(row.count())
                .count(row.size())
                .number(row.estimate())
                .number(row.lower())
                .number(row.upper())
                .number(row.unit().equals("P") ? null : Double.valueOf(row.level()))
                .text(row.unit())
                .text(row.method())
                .end();
    }
}
