package org.leiodesk.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one room in both languages.
 *
 * @param room whose texts these are
 * @param english key to text
 * @param chinese key to text
 * @param repeated keys that one file has twice; the file's reader would silently keep the last
 */
record Bundle(String room, Map<String, String> english, Map<String, String> chinese, List<String> repeated) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final String CHINESE = "_zh_CN.properties";

    /** Every bundle of a folder; a file without its other language is read as if that were empty. */
    static List<Bundle> below(Path folder) {
        return House.filesBelow(folder, ".properties").stream()
                .map(file -> file.getFileName().toString().replace(CHINESE, "").replace(".properties", ""))
                .distinct()
                .map(room -> read(folder, room))
                .toList();
    }

    private static Bundle read(Path folder, String room) {
        List<String> repeated = new ArrayList<>();
        return new Bundle(
                room,
                texts(folder.resolve(room + ".properties"), repeated),
                texts(folder.resolve(room + CHINESE), repeated),
                repeated);
    }

    private static Map<String, String> texts(Path file, List<String> repeated) {
        Map<String, String> texts = new TreeMap<>();
        if (!Files.exists(file)) {
            return texts;
        }
        Properties reader = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    repeated.add((String) key);
                }
                return before;
            }
        };
        try (var lines = Files.newBufferedReader(file)) {
            reader.load(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        reader.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** Everything that is wrong with these texts by themselves; empty if nothing. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        repeated.forEach(key -> faults.add(key + " stands twice in one file"));
        onlyIn(english, chinese).forEach(key -> faults.add(key + " is missing in Chinese"));
        onlyIn(chinese, english).forEach(key -> faults.add(key + " is missing in English"));
        english.forEach((key, text) -> faults.addAll(faultsOf(key, text)));
        chinese.forEach((key, text) -> faults.addAll(faultsOf(key, text)));
        english.forEach((key, text) -> {
            if (chinese.containsKey(key) && !placeholders(text).equals(placeholders(chinese.get(key)))) {
                faults.add(key + " has other placeholders in Chinese");
            }
        });
        return faults;
    }

    private static TreeSet<String> onlyIn(Map<String, String> texts, Map<String, String> others) {
        TreeSet<String> keys = new TreeSet<>(texts.keySet());
        keys.removeAll(others.keySet());
        return keys;
    }

    private List<String> faultsOf(String key, String text) {
        List<String> faults = new ArrayList<>();
        if (!key.startsWith(room + ".") || !key.matches("[A-Za-z0-9_.]*[A-Za-z0-9_]")) {
            faults.add(key + " is no key of the room " + room);
        }
        if (text.isBlank()) {
            faults.add(key + " is empty");
        }
        if (text.contains("'")) {
            faults.add(key + " has a plain apostrophe");
        }
        try {
            new MessageFormat(text, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            faults.add(key + " is no message format");
        }
        return faults;
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
