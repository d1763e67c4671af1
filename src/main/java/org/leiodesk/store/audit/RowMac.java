package org.leiodesk.store.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.leiodesk.store.key.StudyKey;

/** The keyed checksum of a row: HMAC-SHA-256 over the name of its table and every filled column. For one thread at a time. */
public final class RowMac {
    private final Mac mac;
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    public RowMac(StudyKey key) {
        byte[] secret = key.rowKey();
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The checksum of a row of this table. */
    byte[] of(String table, Map<String, String> columns) {
        SortedMap<String, String> sorted =
                columns instanceof SortedMap<String, String> already ? already : new TreeMap<>(columns);
        words.reset();
        add(table);
        sorted.forEach((column, value) -> {
            add(column);
            add(value);
        });
        return mac.doFinal(words.toByteArray());
    }

    private void add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int length = utf8.length;
        words.write(length >>> 24);
        words.write(length >>> 16);
        words.write(length >>> 8);
        words.write(length);
        words.writeBytes(utf8);
    }

    /** Puts its checksum into a row that is otherwise filled. */
    void seal(String table, Record row) {
        row.set(RowText.macField(row), of(table, RowText.columns(row)));
    }

    /** Whether the checksum that a row carries is its own. */
    boolean isTrue(String table, Record row) {
        return isTrue(table, row, RowText.columns(row));
    }

    /** @param columns those of the row, as text */
    boolean isTrue(String table, Record row, Map<String, String> columns) {
        return carries(row, of(table, columns));
    }

    /** Whether a row carries just this checksum. */
    static boolean carries(Record row, byte[] checksum) {
        byte @Nullable [] carried = RowText.mac(row);
        return carried != null && MessageDigest.isEqual(carried, checksum);
    }
}
