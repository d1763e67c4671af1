package org.leiodesk.store.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.leiodesk.base.Signed;
import org.leiodesk.store.key.Seal;

/**
 * What a backup says of itself; it can be read without a password and holds nothing of a subject.
 *
 * @param study identifies the study, whatever its file is called
 * @param studyId the identifier of the study (STUDYID)
 * @param by who made it, and when
 * @param program the version of the program that made it
 * @param seal where the journal stood: how many entries and frames, and its latest hash
 * @param counts rows by kind of record, and AUDIT_ENTRY
 * @param files what it holds, in this order
 */
public record Manifest(
        UUID study,
        String studyId,
        Signed by,
        String program,
        Seal seal,
        SortedMap<String, Long> counts,
        List<Part> files) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    public Manifest {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        files = List.copyOf(files);
    }

    /**
     * A file within a backup.
     *
     * @param bytes its length
     * @param sha256 its SHA-256, 64 hexadecimal digits
     */
    public record Part(String name, long bytes, String sha256) {}

    /** How many subjects the study had. */
    public long subjects() {
        return counts.getOrDefault("SUBJECT", 0L);
    }

    /** How many records the study had, the subjects included and the audit entries not. */
    public long records() {
        return counts.values().stream().mapToLong(Long::longValue).sum() - counts.getOrDefault("AUDIT_ENTRY", 0L);
    }

    /** The bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(Part::bytes).sum();
    }

    byte[] json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("leiodeskBackup", FORMAT);
        root.put("study", study.toString());
        root.put("studyId", studyId);
        root.put("by", by.user());
        root.put("at", by.at().toString());
        root.put("zone", by.zone().getId());
        root.put("program", program);
        root.put("entries", seal.entries());
        root.put("frames", seal.frames());
        root.put("latestHash", seal.link());
        ObjectNode rows = root.putObject("rows");
        counts.forEach(rows::put);
        for (Part part : files) {
            ObjectNode file = root.withArray("files").addObject();
            file.put("name", part.name());
            file.put("bytes", part.bytes());
            file.put("sha256", part.sha256());
        }
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    /** @throws IOException when this is no manifest of a backup, or one of a newer program */
    static Manifest of(byte[] json) throws IOException {
        try {
            JsonNode root = JSON.readTree(new String(json, StandardCharsets.UTF_8));
            if (root.path("leiodeskBackup").asInt() != FORMAT) {
                throw new IOException("Not a manifest of a backup");
            }
            SortedMap<String, Long> counts = new TreeMap<>();
            root.required("rows")
                    .properties()
                    .forEach(row -> counts.put(row.getKey(), row.getValue().longValue()));
            List<Part> files = new ArrayList<>();
            for (JsonNode file : root.required("files")) {
                files.add(new Part(text(file, "name"), file.required("bytes").longValue(), text(file, "sha256")));
            }
            return new Manifest(
                    UUID.fromString(text(root, "study")),
                    text(root, "studyId"),
                    new Signed(text(root, "by"), Instant.parse(text(root, "at")), ZoneId.of(text(root, "zone")), ""),
                    text(root, "program"),
                    new Seal(
                            root.required("entries").longValue(),
                            root.required("frames").longValue(),
                            text(root, "latestHash")),
                    counts,
                    files);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw new IOException("Not a manifest of a backup", malformed);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).textValue();
    }
}
