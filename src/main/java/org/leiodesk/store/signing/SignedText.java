package org.leiodesk.store.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.store.audit.RecordItems;

/**
 * The text whose SHA-256 a signature carries, so that whoever has the audit trail can make it again. Format 1, UTF-8, each line ended by one line feed:
 *
 * <ol>
 *   <li>{@code LEIODESK SIGNED CONTENT 1}
 *   <li>{@code study: } the study, {@code subject: } the subject, {@code scope: } what is signed, a line each
 *   <li>every record that belongs to it, by kind and then by key, both in the order of their characters: a line {@code [KIND key]}, then a line
 *       {@code item: value} for every filled item but the version, by name; kind, key, items and values as the audit trail has them
 *   <li>within a value, backslash, line feed and carriage return are written {@code \\}, {@code \n} and {@code \r}
 * </ol>
 *
 * @param text the text
 * @param records how many records it holds
 */
public record SignedText(String text, int records) {
    /** The form described here. */
    public static final int FORMAT = 1;

    private static final Comparator<RecordItems> ORDER =
            Comparator.comparing(RecordItems::form).thenComparing(RecordItems::key);

    /** @param all every record of the subject that can be signed */
    public static SignedText of(String study, SubjectId subject, SignedScope scope, List<RecordItems> all) {
        List<RecordItems> signed = all.stream()
                .filter(each -> scope.covers(each.form(), each.key(), each.items()))
                .sorted(ORDER)
                .toList();
        StringBuilder text = new StringBuilder("LEIODESK SIGNED CONTENT " + FORMAT + "\n");
        line(text, "study", study);
        line(text, "subject", subject.value());
        line(text, "scope", scope.line());
        for (RecordItems each : signed) {
            text.append(("[" + each.form() + " " + escaped(each.key())).strip()).append("]\n");
            for (Map.Entry<String, String> item : new TreeMap<>(each.items()).entrySet()) {
                line(text, item.getKey(), item.getValue());
            }
        }
        return new SignedText(text.toString(), signed.size());
    }

    private static void line(StringBuilder text, String item, String value) {
        text.append(item).append(": ").append(escaped(value)).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    /** SHA-256 of the text, 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
