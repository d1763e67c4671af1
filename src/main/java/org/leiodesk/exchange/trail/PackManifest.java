package org.leiodesk.exchange.trail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an inspection pack says of itself.
 *
 * @param studyId the identifier of the study (STUDYID)
 * @param title its title
 * @param by who made the pack
 * @param at when, ISO 8601 with offset
 * @param program the version of the program
 * @param entries how many audit entries the study had
 * @param frames how many frames the journal had
 * @param latestHash the latest hash of the journal, 64 hexadecimal digits
 * @param filter which part of the audit trail is in the pack; empty for all of it
 * @param files every file of the pack but this one and its sum, in their order
 */
public record PackManifest(
        String studyId,
        String title,
        String by,
        String at,
        String program,
        long entries,
        long frames,
        String latestHash,
        String filter,
        List<Item> files) {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    public PackManifest {
        files = List.copyOf(files);
    }

    /**
     * A file of the pack.
     *
     * @param sha256 64 hexadecimal digits
     */
    public record Item(String name, long bytes, String sha256) {}

    PackManifest with(List<Item> items) {
        return new PackManifest(studyId, title, by, at, program, entries, frames, latestHash, filter, items);
    }

    byte[] json() {
        ObjectNode root = JSON.createObjectNode();
        root.put("leiodeskInspectionPack", FORMAT);
        root.put("studyId", studyId);
        root.put("title", title);
        root.put("by", by);
        root.put("at", at);
        root.put("program", program);
        root.put("entries", entries);
        root.put("frames", frames);
        root.put("latestHash", latestHash);
        root.put("filter", filter);
        for (Item item : files) {
            ObjectNode file = root.withArray("files").addObject();
            file.put("name", item.name());
            file.put("bytes", item.bytes());
            file.put("sha256", item.sha256());
        }
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n")
                    .replace("\r\n", "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    /** @throws IOException when this is no manifest of a pack */
    static PackManifest of(byte[] json) throws IOException {
        try {
            JsonNode root = JSON.readTree(json);
            if (root.path("leiodeskInspectionPack").asInt() != FORMAT) {
                throw new IOException("Not a manifest of an inspection pack");
            }
            List<Item> files = new ArrayList<>();
            for (JsonNode file : root.required("files")) {
                files.add(new Item(text(file, "name"), file.required("bytes").longValue(), text(file, "sha256")));
            }
            return new PackManifest(
                    text(root, "studyId"),
                    text(root, "title"),
                    text(root, "by"),
                    text(root, "at"),
                    text(root, "program"),
                    root.required("entries").longValue(),
                    root.required("frames").longValue(),
                    text(root, "latestHash"),
                    text(root, "filter"),
                    files);
        } catch (IllegalArgumentException malformed) {
            throw new IOException("Not a manifest of an inspection pack", malformed);
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode text = node.required(name);
        if (!text.isTextual()) {
            throw new IllegalArgumentException(name);
        }
        return text.textValue();
    }
}
