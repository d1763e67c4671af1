package org.leiodesk.recist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Reads the plain reference tables of the folder beside the project; a test that needs them is skipped where they are not. */
final class Oracles {
    private Oracles() {}

    /** The rows of a table, each a map from column to value. */
    static List<Map<String, String>> table(String name) {
        Path file = Path.of(System.getProperty("leiodesk.shared", "../shared"), "oracles", name);
        Assumptions.assumeTrue(Files.isRegularFile(file), () -> "No reference table " + name);
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = cells(line);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException unreadable) {
            throw new AssertionError("Cannot read " + name, unreadable);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
