package org.leiodesk.ui.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.ui.board.BoardColumn.Typed;

/**
 * What is typed on a board as lines of text. A cell is {@code cell|TIMEPOINT|ROW} with what was asked for besides under {@code words|...}, a time point
 * {@code timepoint|KEY|number} and {@code |name}, a lesion {@code lesion|ID|ITEM}..
 */
final class BoardDraft {
    private static final String SEPARATOR = "\u001F";

    private BoardDraft() {}

    static Map<String, String> of(Collection<BoardColumn> columns, Collection<Lesion> drafts) {
        Map<String, String> texts = new LinkedHashMap<>();
        drafts.forEach(lesion -> put(texts, lesion));
        for (BoardColumn column : columns) {
            if (column.hasTyped()) {
                put(texts, column.timepoint());
                String key = column.timepoint().key();
                column.typed().forEach((row, typed) -> {
                    texts.put(joined("cell", key, row.id()), typed.text());
                    texts.put(joined("words", key, row.id()), typed.words());
                });
            }
        }
        return texts;
    }

    private static String joined(String... parts) {
        return String.join(SEPARATOR, parts);
    }

    private static void put(Map<String, String> texts, Timepoint timepoint) {
        BigDecimal number = timepoint.number();
        texts.put(joined("timepoint", timepoint.key(), "number"), number == null ? "" : number.toPlainString());
        texts.put(joined("timepoint", timepoint.key(), "name"), timepoint.name());
    }

    private static void put(Map<String, String> texts, Lesion lesion) {
        String id = lesion.id().value();
        put(texts, lesion.timepoint());
        texts.put(joined("lesion", id, "role"), lesion.role().name());
        texts.put(joined("lesion", id, "site"), lesion.site());
        texts.put(joined("lesion", id, "organ"), lesion.organ());
        texts.put(joined("lesion", id, "kind"), lesion.kind().name());
        texts.put(
                joined("lesion", id, "method"),
                lesion.method() == null ? "" : lesion.method().name());
        texts.put(joined("lesion", id, "slice"), Objects.toString(lesion.sliceThicknessMm(), ""));
        texts.put(joined("lesion", id, "irradiated"), String.valueOf(lesion.irradiated()));
        texts.put(joined("lesion", id, "progressed"), String.valueOf(lesion.progressedSinceIrradiation()));
        texts.put(joined("lesion", id, "timepoint"), lesion.timepoint().key());
    }

    /** The time points with what was typed into them. */
    static List<BoardColumn> columns(Map<String, String> texts) {
        Map<String, BoardColumn> columns = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String[] parts = key.split(SEPARATOR, -1);
            if (parts.length == 3 && parts[0].equals("cell")) {
                columns.computeIfAbsent(parts[1], timepoint -> new BoardColumn(timepoint(texts, timepoint)))
                        .put(
                                row(parts[2]),
                                new Typed(text, texts.getOrDefault(joined("words", parts[1], parts[2]), "")));
            }
        });
        return List.copyOf(columns.values());
    }

    private static BoardRow row(String id) {
        return switch (id) {
            case "date" -> BoardRow.DATE;
            case "new" -> BoardRow.NEW_LESION;
            case "response" -> BoardRow.RESPONSE;
            default -> BoardRow.of(new LesionId(id));
        };
    }

    private static Timepoint timepoint(Map<String, String> texts, String key) {
        String number = texts.getOrDefault(joined("timepoint", key, "number"), "");
        return new Timepoint(
                key,
                number.isEmpty() ? null : new BigDecimal(number),
                texts.getOrDefault(joined("timepoint", key, "name"), ""));
    }

    /** The lesions that were new or changed; what is stored of a changed one is kept where nothing was typed. */
    static List<Lesion> lesions(Map<String, String> texts, BoardData data) {
        List<Lesion> lesions = new ArrayList<>();
        for (String key : texts.keySet()) {
            String[] parts = key.split(SEPARATOR, -1);
            if (parts.length == 3 && parts[0].equals("lesion") && parts[2].equals("role")) {
                lesions.add(lesion(texts, new LesionId(parts[1]), data));
            }
        }
        return lesions;
    }

    private static Lesion lesion(Map<String, String> texts, LesionId id, BoardData data) {
        Lesion stored = data.lesions().get(id);
        String method = item(texts, id, "method");
        String slice = item(texts, id, "slice");
        return new Lesion(
                data.book().subject().id(),
                data.evaluator(),
                id,
                stored == null ? 0 : stored.sequence(),
                LesionRole.valueOf(item(texts, id, "role")),
                item(texts, id, "site"),
                item(texts, id, "organ"),
                LesionKind.valueOf(item(texts, id, "kind")),
                method.isEmpty() ? null : ImagingMethod.valueOf(method),
                slice.isEmpty() ? null : Double.valueOf(slice),
                Boolean.parseBoolean(item(texts, id, "irradiated")),
                Boolean.parseBoolean(item(texts, id, "progressed")),
                stored == null ? timepoint(texts, item(texts, id, "timepoint")) : stored.timepoint(),
                stored == null ? null : stored.identifiedOn(),
                stored == null ? 0 : stored.version());
    }

    private static String item(Map<String, String> texts, LesionId id, String item) {
        return texts.getOrDefault(joined("lesion", id.value(), item), "");
    }
}
