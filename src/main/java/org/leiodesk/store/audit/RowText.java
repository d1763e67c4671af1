package org.leiodesk.store.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row as text, by the names of its columns in their order, and back without loss. What is null is left out; the checksum is no part of it. */
final class RowText {
    static final String MAC = "ROW_MAC";

    private RowText() {}

    static SortedMap<String, String> columns(Record row) {
        SortedMap<String, String> columns = new TreeMap<>();
        Field<?>[] fields = row.fields();
        for (int i = 0; i < fields.length; i++) {
            Object value = row.get(i);
            if (value != null && !fields[i].getName().equals(MAC)) {
                columns.put(fields[i].getName(), text(value));
            }
        }
        return columns;
    }

    /** The checksum that a row carries; null when it has none. Found by its place: asked for by its field, jOOQ words both fields as SQL to compare them. */
    static byte @Nullable [] mac(Record row) {
        Field<?>[] fields = row.fields();
        for (int i = fields.length - 1; i >= 0; i--) {
            if (fields[i].getName().equals(MAC)) {
                return (byte[]) row.get(i);
            }
        }
        throw new IllegalStateException("A table without checksums");
    }

    static Field<byte[]> macField(Record row) {
        return Objects.requireNonNull(row.field(MAC, byte[].class), "A table without checksums");
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : value.toString();
    }

    /** Fills a row. A column that the table no longer has is an error: nothing is left behind silently. */
    static void fill(Record row, Map<String, String> columns) {
        for (Field<?> field : row.fields()) {
            if (!field.getName().equals(MAC)) {
                set(row, field, columns.get(field.getName()));
            }
        }
        for (String column : columns.keySet()) {
            if (row.field(column) == null) {
                throw new IllegalStateException("There is no column " + column);
            }
        }
    }

    private static <T> void set(Record row, Field<T> field, @Nullable String text) {
        row.set(field, text == null ? null : field.getType().cast(value(field.getType(), text)));
    }

    private static Object value(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == Double.class) {
            return Double.valueOf(text);
        }
        if (type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        throw new IllegalStateException("No way back from text to a column of " + type.getName());
    }
}
