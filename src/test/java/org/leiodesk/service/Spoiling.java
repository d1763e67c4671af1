package org.leiodesk.service;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways in which a file that somebody hands over may be wrong; each is told by its name. */
final class Spoiling {
    private static final List<String> ODD = List.of(
            "",
            " ",
            "-1",
            "0",
            "1e9",
            "1e-400",
            "NaN",
            "Infinity",
            "99999999999999999999",
            "12,5",
            "=1+1",
            "'",
            "\"",
            "2024-02-30",
            "2024-13-01",
            "0000-00-00",
            "99999-01-01",
            "2024-03-01T25:61",
            "31/12/2024",
            "20240301",
            "-",
            "TARGET",
            "NEW",
            "NON-TARGET",
            "T01.1",
            "T01/T02",
            "/",
            "//",
            "T01/T01",
            ".",
            "mm",
            "inch",
            "NOT DONE",
            "DEATH",
            "ANTICANCER",
            "患者",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "x".repeat(5000),
            "\n",
            "\r",
            "\r\n,,,\r\n",
            "ST-S1",
            "../../etc/passwd",
            "${jndi:ldap://x}",
            "{0}",
            "%s%n",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///'>]>");
    private static final List<Charset> OTHER_ENCODINGS = List.of(
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.ISO_8859_1, Charset.forName("GBK"));

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** Spoils one file of a folder of tables, or the folder. */
    String tables(Map<String, byte[]> files) {
        List<String> names = new ArrayList<>(files.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(24)) {
            case 0 -> {
                files.remove(name);
                return "a file is missing";
            }
            case 1 -> {
                files.put(name.replace(".csv", "_b.csv"), files.get(name));
                return "two files of one domain";
            }
            case 2, 3, 4 -> {
                return bytes(files, name);
            }
            default -> {
                List<List<String>> rows = rows(files.get(name));
                String what = rows(rows);
                files.put(name, text(rows).getBytes(StandardCharsets.UTF_8));
                return what;
            }
        }
    }

    /** Spoils the bytes of one file. */
    String bytes(Map<String, byte[]> files, String name) {
        byte[] bytes = files.get(name);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (random.nextInt(10)) {
            case 0 -> {
                files.put(name, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
                return "cut";
            }
            case 1 -> {
                Charset other = OTHER_ENCODINGS.get(random.nextInt(OTHER_ENCODINGS.size()));
                files.put(name, insert(text, "平滑肌肉瘤é").getBytes(other));
                return "another encoding";
            }
            case 2 -> {
                files.put(name, ("\uFEFF".repeat(1 + random.nextInt(2)) + text).getBytes(StandardCharsets.UTF_8));
                return "byte order mark";
            }
            case 3 -> {
                files.put(name, insert(text, "\"".repeat(1 + random.nextInt(3))).getBytes(StandardCharsets.UTF_8));
                return "a stray quote";
            }
            case 4 -> {
                files.put(
                        name,
                        insert(text, "\0".repeat(1 + random.nextInt(4096))).getBytes(StandardCharsets.UTF_8));
                return "NULs";
            }
            case 5 -> {
                files.put(name, new byte[random.nextInt(3) * 5000]);
                return "zeros, or nothing";
            }
            case 6 -> {
                byte[] noise = new byte[random.nextInt(20_000)];
                random.nextBytes(noise);
                files.put(name, noise);
                return "noise";
            }
            case 7 -> {
                files.put(name, text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8));
                return "other line ends";
            }
            case 8 -> {
                int huge = random.nextInt(40) == 0 ? 17 << 20 : 1 + random.nextInt(300_000);
                files.put(name, insert(text, "9".repeat(huge)).getBytes(StandardCharsets.UTF_8));
                return "a huge cell";
            }
            default -> {
                byte[] flipped = bytes.clone();
                for (int i = 1 + random.nextInt(5); i > 0 && flipped.length > 0; i--) {
                    flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
                }
                files.put(name, flipped);
                return "bytes changed";
            }
        }
    }

    private String rows(List<List<String>> rows) {
        int row = random.nextInt(rows.size());
        List<String> cells = rows.get(row);
        int cell = random.nextInt(cells.size());
        int other = random.nextInt(cells.size());
        switch (random.nextInt(11)) {
            case 0 -> {
                Collections.swap(
                        rows.get(0),
                        Math.min(cell, rows.get(0).size() - 1),
                        Math.min(other, rows.get(0).size() - 1));
                return "names of columns swapped";
            }
            case 1 -> {
                rows.add(new ArrayList<>(rows.get(rows.size() - 1)));
                return "a row twice";
            }
            case 2 -> {
                List<String> twice = new ArrayList<>(cells);
                twice.set(cell, odd());
                rows.add(twice);
                return "a key twice with other values";
            }
            case 3 -> {
                rows.subList(row, rows.size()).clear();
                return "rows missing";
            }
            case 4 -> {
                rows.forEach(each -> each.remove(each.size() - 1));
                return "a column missing";
            }
            case 5 -> {
                int many = random.nextInt(3) * 700;
                for (int i = 0; i < many; i++) {
                    rows.get(0).add("COLUMN" + i);
                }
                return "many columns";
            }
            case 6 -> {
                cells.remove(cell);
                return "a cell missing";
            }
            case 7 -> {
                cells.add(cell, odd());
                return "a cell more";
            }
            case 8 -> {
                cells.set(cell, '"' + odd().replace("\"", "\"\"") + '"');
                return "an odd value in quotes";
            }
            case 9 -> {
                int times = random.nextInt(3000);
                for (int i = 0; i < times; i++) {
                    rows.add(cells);
                }
                return "a row many times";
            }
            default -> {
                cells.set(cell, odd());
                return "an odd value";
            }
        }
    }

    /** Spoils the text of a protocol file. */
    String protocol(Map<String, byte[]> files, String name) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        String spoilt;
        String what;
        switch (random.nextInt(8)) {
            case 0 -> {
                int deep = random.nextInt(100_000);
                spoilt = text.replaceFirst(": \\d+", ": " + "[".repeat(deep) + "]".repeat(random.nextInt(deep + 1)));
                what = "deep nesting";
            }
            case 1 -> {
                spoilt = text.replaceFirst("\\{", "{\"cycleDays\": 20,");
                what = "a key twice";
            }
            case 2 -> {
                spoilt = "{\"" + odd().replaceAll("[\"\\\\\\p{Cntrl}]", "") + "\": 1," + text.substring(1);
                what = "an unknown key";
            }
            case 3 -> {
                spoilt = text.replaceFirst(
                        "(?<=: )[0-9]+",
                        List.of(
                                        "1e999999999",
                                        "9".repeat(500),
                                        "-1",
                                        "0.1",
                                        "null",
                                        "true",
                                        "\"a\"",
                                        "{}",
                                        "[]",
                                        "01",
                                        "+1")
                                .get(random.nextInt(11)));
                what = "an odd number";
            }
            case 4 -> {
                spoilt = random.nextInt(20) == 0 ? text + " ".repeat(2 << 20) : text + text;
                what = "more after the end";
            }
            case 5 -> {
                spoilt = List.of("", "null", "[]", "1", "\"a\"", "{", "}", "{}", "// a\n{}", "{\"a\":NaN}")
                        .get(random.nextInt(10));
                what = "something else";
            }
            default -> {
                return bytes(files, name);
            }
        }
        files.put(name, spoilt.getBytes(StandardCharsets.UTF_8));
        return what;
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private String insert(String text, String inserted) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + inserted + text.substring(at);
    }

    private static List<List<String>> rows(byte[] csv) {
        List<List<String>> rows = new ArrayList<>();
        new String(csv, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1)))));
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>(List.of("")));
        }
        return rows;
    }

    private static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }
}
