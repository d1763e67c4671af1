package org.leiodesk.exchange.protocol;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.exchange.csv.StagedFolder;

/**
 * Reads and writes protocol settings as one flat JSON object. A key that is not there keeps its default; an unknown key and a value out of range are refused by name.
 * Whether the investigator has confirmed the settings is never in the file: what is read is not confirmed.
 */
public final class ProtocolFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final long MOST_BYTES = 1 << 20;

    private ProtocolFile() {}

    /** Reads a file; refused with every fault that was found. */
    public static Outcome<ProtocolSettings> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String text;
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Outcome.refused(Finding.error(name, "exchange.file.tooLarge", name, MOST_BYTES));
            }
            text = Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            return Outcome.refused(Finding.error(name, "exchange.protocol.broken", name, 1));
        } catch (IOException unreadable) {
            return Outcome.refused(Finding.error(name, "exchange.csv.unreadable", name));
        }
        return parse(name, text);
    }

    /**
     * Reads the text of a file.
     *
     * @param name of the file, for the findings
     */
    public static Outcome<ProtocolSettings> parse(String name, String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return Outcome.refused(Finding.error(name + ":" + line, "exchange.protocol.broken", name, line));
        }
        if (!root.isObject()) {
            return Outcome.refused(Finding.error(name, "exchange.protocol.noObject", name));
        }
        List<Finding> faults = new ArrayList<>();
        ObjectNode tree = ProtocolTree.of(ProtocolSettings.DEFAULT);
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            String key = field.getKey();
            Range range = ProtocolTree.KEYS.get(key);
            if (range == null) {
                faults.add(Finding.error(name, "exchange.protocol.unknownKey", name, key));
            } else if (range.accepts(field.getValue())) {
                tree.set(key, field.getValue());
            } else {
                String value = field.getValue().toString();
                faults.add(Finding.error(name, "exchange.protocol.badValue", name, key, value, range.text()));
            }
        }
        if (!faults.isEmpty()) {
            return new Outcome.Refused<>(faults);
        }
        return together(name, ProtocolTree.settings(tree));
    }

    /** Refuses what cannot be together. */
    private static Outcome<ProtocolSettings> together(String name, ProtocolSettings settings) {
        DoseSettings doses = settings.doses();
        if (doses.temozolomideDays() > settings.cycleDays()) {
            return Outcome.refused(Finding.error(
                    name,
                    "exchange.protocol.badValue",
                    name,
                    "temozolomideDays",
                    doses.temozolomideDays(),
                    "1 ... cycleDays"));
        }
        if (doses.epirubicinWarnMgPerM2() > doses.epirubicinStopMgPerM2()) {
            return Outcome.refused(Finding.error(
                    name,
                    "exchange.protocol.badValue",
                    name,
                    "epirubicinWarnMgPerM2",
                    doses.epirubicinWarnMgPerM2(),
                    "0 ... epirubicinStopMgPerM2"));
        }
        return Outcome.done(settings);
    }

    /** The text of a file with every key. */
    public static String format(ProtocolSettings settings) {
        return ProtocolTree.of(settings).toPrettyString() + "\n";
    }

    /**
     * Writes a file, in place of an earlier one.
     *
     * @throws org.leiodesk.base.LeiodeskException when it cannot be written
     */
    public static void write(Path file, ProtocolSettings settings) {
        Path parent = file.toAbsolutePath().getParent();
        try (StagedFolder folder = new StagedFolder(parent == null ? Path.of(".") : parent)) {
            folder.text(String.valueOf(file.getFileName()), format(settings)).commit();
        }
    }
}
