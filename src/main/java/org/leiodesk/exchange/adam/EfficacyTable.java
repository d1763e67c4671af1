package org.leiodesk.exchange.adam;

import org.leiodesk.endpoint.Statistic;
import org.leiodesk.exchange.csv.CsvSheet;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes efficacy: one row a statistic and method. What is not estimable or not reached is empty. */
final class EfficacyTable {
    private final CsvSheet sheet;

    EfficacyTable(StagedFolder folder) {
        sheet = folder.sheet("efficacy.csv", "STATISTIC ANALYSISSET n N ESTIMATE LOWER UPPER LEVEL UNIT METHOD");
    }

    void add(Statistic row) {
        sheet.text(row.name())
                .raw(row.set().name())
                .count(row.count())
                .count(row.size())
                .number(row.estimate())
                .number(row.lower())
                .number(row.upper())
                .number(row.level())
                .text(row.unit())
                .text(row.method())
                .end();
    }
}
