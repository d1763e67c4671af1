package org.leiodesk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.figure.choice.Colour;

/** The numbers of a swimmer plot; days count from cycle 1 day 1, which is 0. */
final class SwimmerTable {
    private SwimmerTable() {}

    static FigureTable of(List<SwimmerLane> lanes, FigureOptions options) {
        FigureWords words = new FigureWords(options);
        List<String> names = List.of(
                "SUBJECT",
                "CONFIRMED_BEST_RESPONSE",
                "LENGTH_DAYS",
                "CYCLES",
                "CYCLE_STARTS",
                "TREATMENT_END",
                "ONGOING",
                "RESPONSE_START",
                "RESPONSE_END",
                "CUTOFF_DAY",
                "MARKS");
        List<String> headings = Stream.of(
                        "subject",
                        "best",
                        "lengthDays",
                        "cycles",
                        "cycleStarts",
                        "treatmentEnd",
                        "ongoing",
                        "responseStart",
                        "responseEnd",
                        "cutoffDay",
                        "marks")
                .map(column -> words.get("column." + column))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (SwimmerLane lane : lanes) {
            rows.add(List.of(
                    lane.label(),
                    lane.best().code(),
                    Integer.toString(lane.length()),
                    Integer.toString(lane.cycleStarts().size()),
                    lane.cycleStarts().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                    Integer.toString(lane.treatmentEnd()),
                    lane.ongoing() ? "Y" : "N",
                    day(lane.responseStart()),
                    day(lane.responseEnd()),
                    day(lane.cutoffDay()),
                    lane.marks().stream().map(SwimmerTable::mark).collect(Collectors.joining("; "))));
        }
        FigureTable table = new FigureTable(names, headings, rows);
        return options.look().colour() == Colour.ORIGIN
                ? table.with(
                        "ORIGIN",
                        words.get("column.origin"),
                        lanes.stream().map(lane -> lane.origin().name()).toList())
                : table;
    }

    private static String day(@Nullable Integer day) {
        return day == null ? "" : day.toString();
    }

    private static String mark(SwimmerLane.Mark mark) {
        String detail = mark.detail().isEmpty() ? "" : " (" + mark.detail() + ")";
        return mark.day() + " " + mark.kind() + detail;
    }
}
