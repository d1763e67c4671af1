package org.leiodesk.service.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.exchange.CsvRows;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.exchange.protocol.ProtocolFile;
import org.leiodesk.exchange.sdtm.SdtmReader;
import org.leiodesk.exchange.sdtm.SdtmTables;

/**
 * Small tables from end to end: SDTM in, responses, times and findings out. Each file of {@code cases} names the section that it is about, gives the rows of one subject, and
 * after a blank line the whole answer, found by hand from the specification.
 */
class SpecificationCasesTest {
    private static final Pattern CELL = Pattern.compile("([A-Za-z]+)=(.*?)(?= [A-Za-z]+=|$)");
    private static final Map<String, String> OF_EVERY_ROW = Map.of(
            "dm", "STUDYID=ST USUBJID=S1",
            "ex", "USUBJID=S1 EXTRT=TEMOZOLOMIDE",
            "tu", "USUBJID=S1 TUEVAL=INVESTIGATOR",
            "tr", "USUBJID=S1 TREVAL=INVESTIGATOR");

    @TempDir
    Path folder;

    static Stream<Named<Path>> cases() throws URISyntaxException, IOException {
        Path all = Path.of(Objects.requireNonNull(SpecificationCasesTest.class.getResource("cases"))
                .toURI());
        try (Stream<Path> files = Files.list(all)) {
            return files.sorted().map(file -> Named.of(lines(file).get(0).substring(2), file)).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsTheSpecificationAsks(Path file) {
        List<String> lines = lines(file);
        int blank = lines.indexOf("");
        List<String> given = lines.subList(0, blank);
        assertThat(String.join("\n", answer(given)))
                .isEqualTo(String.join("\n", lines.subList(blank + 1, lines.size())));
    }

    private List<String> answer(List<String> given) {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : given) {
            if (line.startsWith("#")) {
                continue;
            }
            String name = line.substring(0, line.indexOf(' '));
            if (name.equals("settings")) {
                settings.putAll(cells(line));
            } else {
                Map<String, String> row = cells(OF_EVERY_ROW.getOrDefault(name, "USUBJID=S1"));
                row.putAll(cells(line));
                tables.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
            }
        }
        Path sdtm = folder.resolve("sdtm");
        tables.forEach((name, rows) -> write(sdtm.resolve(name + ".csv"), rows));
        SdtmTables read = ((Outcome.Done<SdtmTables>) SdtmReader.open(sdtm, Progress.NONE)).value();
        StreamedAnalysis analysis = new StreamedAnalysis(read, request(settings));
        analysis.write(folder.resolve("out"), Progress.NONE);
        return answer(analysis);
    }

    private AnalysisRequest request(Map<String, String> settings) {
        ProtocolSettings protocol = ProtocolSettings.DEFAULT;
        if (settings.containsKey("pfsRule")) {
            Path file = folder.resolve("protocol.json");
            TestTables.write(file, "{\"pfsRule\": \"%s\"}".formatted(settings.get("pfsRule")));
            protocol = ((Outcome.Done<ProtocolSettings>) ProtocolFile.read(file)).value();
        }
        LocalDate cutoff = settings.containsKey("cutoff") ? LocalDate.parse(settings.get("cutoff")) : null;
        return new AnalysisRequest(protocol, cutoff, Evaluator.INVESTIGATOR);
    }

    private List<String> answer(StreamedAnalysis analysis) {
        List<String> answer = new ArrayList<>();
        answer.addAll(rows("adsl", "TRTSDT EVALFL DTHDT LSTALVDT"));
        answer.addAll(rows("adtr", "PARAMCD TRLNKID AVISITN ADT AVAL BASE NADIR"));
        answer.addAll(rows("adrs", "PARAMCD AVISITN AVALC ADT SRCDOM SRCSEQ"));
        answer.addAll(rows("adtte", "PARAMCD AVAL ADT CNSR EVNTDESC CNSDTDSC"));
        analysis.report().stream()
                .filter(row -> row.severity() != Severity.NOTE)
                .map(row ->
                        row.file() + " " + row.severity() + " " + row.reason().in(Language.ENGLISH))
                .forEach(answer::add);
        return answer;
    }

    private List<String> rows(String table, String columns) {
        List<String> rows = new ArrayList<>();
        for (Map<String, String> row : CsvRows.of(folder.resolve("out").resolve(table + ".csv"))) {
            rows.add(table + " " + CsvRows.pick(row, columns.split(" ")));
        }
        return rows;
    }

    private static Map<String, String> cells(String line) {
        Map<String, String> cells = new LinkedHashMap<>();
        Matcher matcher = CELL.matcher(line);
        while (matcher.find()) {
            cells.put(matcher.group(1), matcher.group(2));
        }
        return cells;
    }

    private static void write(Path file, List<Map<String, String>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
        for (Map<String, String> row : rows) {
            text.append(String.join(
                            ",",
                            columns.stream()
                                    .map(column -> row.getOrDefault(column, ""))
                                    .toList()))
                    .append('\n');
        }
        TestTables.write(file, text.toString());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
