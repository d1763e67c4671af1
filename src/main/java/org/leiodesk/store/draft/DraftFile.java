package org.leiodesk.store.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.domain.draft.Draft;

/** The drafts of everybody who typed into a study: {@code NAME.drafts}, sealed. There is no file while there is no draft. */
public final class DraftFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SealedFile file;
    private List<Draft> held = List.of();
    private boolean read;

    public DraftFile(SealedFile file) {
        this.file = file;
    }

    /**
     * The drafts of everybody.
     *
     * @throws SealedFile.DamagedException when the file is not what this study wrote
     */
    public synchronized List<Draft> all() throws IOException {
        if (!read) {
            Optional<byte[]> content = file.read();
            held = content.isPresent() ? drafts(content.get()) : List.of();
            read = true;
        }
        return held;
    }

    /** Takes these for the drafts of an account, in place of those it had; returns when they are on the disk. Those of others stay. */
    public synchronized void keep(String account, List<Draft> drafts) throws IOException {
        List<Draft> next = new ArrayList<>(all());
        next.removeIf(draft -> draft.user().equals(account));
        drafts.forEach(draft -> next.add(draft.by(account)));
        if (next.isEmpty()) {
            file.delete();
        } else {
            file.write(content(next));
        }
        held = List.copyOf(next);
    }

    private static byte[] content(List<Draft> drafts) throws JsonProcessingException {
        ArrayNode all = JSON.createArrayNode();
        for (Draft draft : drafts) {
            ObjectNode one = all.addObject()
                    .put("user", draft.user())
                    .put("room", draft.room())
                    .put("subject", draft.subject())
                    .put("form", draft.form())
                    .put("record", draft.record())
                    .put("version", draft.version())
                    .put("keptAt", draft.keptAt().toString());
            ObjectNode typed = one.putObject("typed");
            draft.typed().forEach(typed::put);
        }
        return JSON.writeValueAsBytes(all);
    }

    private List<Draft> drafts(byte[] content) throws IOException {
        try {
            List<Draft> drafts = new ArrayList<>();
            for (JsonNode one : JSON.readTree(content)) {
                Map<String, String> typed = new LinkedHashMap<>();
                one.path("typed")
                        .properties()
                        .forEach(field ->
                                typed.put(field.getKey(), field.getValue().asText()));
                drafts.add(new Draft(
                        one.path("user").asText(),
                        one.path("room").asText(),
                        one.path("subject").asText(),
                        one.path("form").asText(),
                        one.path("record").asText(),
                        one.path("version").asInt(),
                        Instant.parse(one.path("keptAt").asText()),
                        typed));
            }
            return List.copyOf(drafts);
        } catch (JsonProcessingException | DateTimeException notOurs) {
            throw new SealedFile.DamagedException(file.path());
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
