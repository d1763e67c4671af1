package org.leiodesk.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One table of docs/rooms.md: who may see whom.
 *
 * @param arrows each name with the names it may see, in the order of the page
 */
record RoomTable(Map<String, Set<String>> arrows) {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z*]+)` \\|[^|]*\\|([^|]*)\\|");

    RoomTable {
        arrows = Collections.unmodifiableMap(new LinkedHashMap<>(arrows));
    }

    /** The rooms, as the page has them. */
    static RoomTable rooms() {
        return parse(page(), "## Rooms");
    }

    /** The packages inside the ui, as the page has them. */
    static RoomTable insideUi() {
        return parse(page(), "## Inside the ui");
    }

    /** The text of docs/rooms.md. */
    static String page() {
        try {
            return Files.readString(House.file("docs/rooms.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table under a heading; a name that no row has is refused. */
    static RoomTable parse(String page, String heading) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : chapter(page, heading)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(2).strip());
            }
        }
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        rows.forEach((name, sight) -> arrows.put(name, seen(sight, arrows.keySet(), rows.keySet())));
        return new RoomTable(arrows);
    }

    private static List<String> chapter(String page, String heading) {
        List<String> lines = page.lines().toList();
        int start = lines.indexOf(heading);
        if (start < 0) {
            throw new IllegalArgumentException("No chapter " + heading);
        }
        List<String> chapter = new ArrayList<>();
        for (String line : lines.subList(start + 1, lines.size())) {
            if (line.startsWith("## ")) {
                break;
            }
            chapter.add(line);
        }
        return chapter;
    }

    private static Set<String> seen(String sight, Set<String> above, Set<String> all) {
        if (sight.equals("-")) {
            return Set.of();
        }
        if (sight.equals("all")) {
            return Set.copyOf(all);
        }
        if (sight.equals("all above")) {
            return Set.copyOf(above);
        }
        Set<String> names = new LinkedHashSet<>(List.of(sight.split(" +")));
        if (!all.containsAll(names)) {
            throw new IllegalArgumentException("A row allows what no row describes: " + sight);
        }
        return names;
    }

    /** Whether the table has a row for it, by its own name or by {@code *}. */
    boolean knows(String name) {
        return arrows.containsKey(row(name));
    }

    /** Whether code of one may use code of the other; each may use its own. False for a name the table does not know. */
    boolean allows(String from, String to) {
        return knows(from) && (from.equals(to) || arrows.get(row(from)).contains(row(to)));
    }

    private String row(String name) {
        return arrows.containsKey(name) ? name : "*";
    }

    /** The room of a package or class, by its full name: the first word after the root; empty if there is none. */
    static String roomOf(String fullName) {
        return word(fullName, 2);
    }

    /** The second word after the root, where it names a package; empty if there is none. */
    static String featureOf(String packageName) {
        return word(packageName, 3);
    }

    private static String word(String fullName, int index) {
        String[] words = fullName.split("\\.");
        return fullName.startsWith(House.ROOT + ".") && words.length > index ? words[index] : "";
    }
}
