package org.leiodesk.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditAction;

/** A frame as bytes, before it is encrypted. Words that come again (columns, names, reasons) are written once a frame. */
final class FrameCoding {
    private static final int ROWS = 1;
    private static final int ITEMS = 2;
    private static final int MOST = 1 << 26;

    private FrameCoding() {}

    static byte[] bytes(JournalFrame frame) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                DataOutputStream out = new DataOutputStream(bytes)) {
            Writer writer = new Writer(out, new HashMap<>());
            out.writeInt(frame.schema());
            out.writeInt(frame.entries().size());
            for (JournalEntry entry : frame.entries()) {
                writer.entry(entry);
            }
            out.writeInt(frame.rows().size());
            for (JournalFrame.Row row : frame.rows()) {
                writer.word(row.form());
                writer.values(row.columns());
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
    }

    /** @throws IOException when the bytes are no frame */
    static JournalFrame frame(byte[] bytes) throws IOException {
        try {
            Reader reader = new Reader(ByteBuffer.wrap(bytes), new ArrayList<>());
            int schema = reader.in().getInt();
            List<JournalEntry> entries = new ArrayList<>();
            for (int left = reader.count(); left > 0; left--) {
                entries.add(reader.entry());
            }
            List<JournalFrame.Row> rows = new ArrayList<>();
            for (int left = reader.count(); left > 0; left--) {
                rows.add(new JournalFrame.Row(reader.word(), reader.values()));
            }
            return new JournalFrame(schema, entries, rows);
        } catch (BufferUnderflowException | DateTimeException | IllegalArgumentException malformed) {
            throw new IOException("A frame of the journal cannot be read", malformed);
        }
    }

    private record Writer(DataOutputStream out, Map<String, Integer> words) {
        void entry(JournalEntry entry) throws IOException {
            out.writeLong(entry.number());
            word(entry.action().name());
            word(entry.subject());
            word(entry.form());
            text(entry.key());
            word(entry.by().user());
            out.writeLong(entry.by().at().getEpochSecond());
            out.writeInt(entry.by().at().getNano());
            word(entry.by().zone().getId());
            word(entry.by().reason());
            if (entry.content() instanceof JournalEntry.Content.Rows rows) {
                out.writeByte(ROWS);
                row(rows.before());
                row(rows.after());
            } else if (entry.content() instanceof JournalEntry.Content.Items items) {
                out.writeByte(ITEMS);
                values(items.before());
                values(items.after());
            }
        }

        private void row(@Nullable Map<String, String> row) throws IOException {
            out.writeBoolean(row != null);
            if (row != null) {
                values(row);
            }
        }

        void values(Map<String, String> values) throws IOException {
            out.writeInt(values.size());
            for (Map.Entry<String, String> value : values.entrySet()) {
                word(value.getKey());
                text(value.getValue());
            }
        }

        void word(String word) throws IOException {
            Integer known = words.putIfAbsent(word, words.size());
            out.writeInt(known == null ? -1 : known);
            if (known == null) {
                text(word);
            }
        }

        private void text(String text) throws IOException {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            out.writeInt(utf8.length);
            out.write(utf8);
        }
    }

    private record Reader(ByteBuffer in, List<String> words) {
        int count() throws IOException {
            int count = in.getInt();
            if (count < 0 || count > MOST) {
                throw new IOException("A count is out of bounds: " + count);
            }
            return count;
        }

        JournalEntry entry() throws IOException {
            long number = in.getLong();
            AuditAction action = AuditAction.valueOf(word());
            String subject = word();
            String form = word();
            String key = text();
            String user = word();
            Instant at = Instant.ofEpochSecond(in.getLong(), in.getInt());
            Signed by = new Signed(user, at, ZoneId.of(word()), word());
            JournalEntry.Content content = switch (in.get()) {
                case ROWS -> new JournalEntry.Content.Rows(row(), row());
                case ITEMS -> new JournalEntry.Content.Items(values(), values());
                default -> throw new IOException("An entry of an unknown kind");
            };
            return new JournalEntry(number, action, subject, form, key, content, by);
        }

        private @Nullable Map<String, String> row() throws IOException {
            return in.get() != 0 ? values() : null;
        }

        Map<String, String> values() throws IOException {
            int count = count();
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                values.put(word(), text());
            }
            return values;
        }

        String word() throws IOException {
            int index = in.getInt();
            if (index < 0) {
                words.add(text());
                return words.get(words.size() - 1);
            }
            if (index >= words.size()) {
                throw new IOException("A word that was never written");
            }
            return words.get(index);
        }

        private String text() throws IOException {
            int length = count();
            if (length > in.remaining()) {
                throw new IOException("A text that ends with its frame");
            }
            String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
            return text;
        }
    }
}
