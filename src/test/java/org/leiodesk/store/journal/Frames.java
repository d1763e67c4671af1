package org.leiodesk.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.leiodesk.base.Signed;
import org.leiodesk.store.key.StudyKey;

/** The frames of a journal as one who tampers with it sees them: the header, then frame after frame. */
public final class Frames {
    private Frames() {}

    /** The header and the frames, one after the other. */
    public static List<byte[]> of(byte[] journal) {
        List<byte[]> frames = new ArrayList<>(List.of(Arrays.copyOf(journal, FrameFormat.HEADER_BYTES)));
        int at = FrameFormat.HEADER_BYTES;
        while (at < journal.length) {
            int length = (int) FrameFormat.length(Arrays.copyOfRange(journal, at, at + FrameFormat.PREFIX_BYTES));
            frames.add(Arrays.copyOfRange(journal, at, at + length));
            at += length;
        }
        return frames;
    }

    public static byte[] bytes(List<byte[]> frames) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frames.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** One frame says another reason, and every later one is bound anew: what someone can do who has the key. */
    public static List<byte[]> rewritten(List<byte[]> frames, int changed, UUID study, StudyKey key)
            throws IOException {
        JournalCipher cipher = new JournalCipher(study, key);
        List<byte[]> rewritten = new ArrayList<>(List.of(frames.get(0)));
        byte[] before = FrameFormat.headerLink(cipher);
        byte[] after = before;
        long lastEntry = 0;
        for (int i = 1; i < frames.size(); i++) {
            JournalFrame content = FrameFormat.content(frames.get(i), before, cipher);
            before = FrameFormat.link(frames.get(i));
            List<JournalEntry> entries = new ArrayList<>(content.entries());
            if (i == changed) {
                entries.replaceAll(Frames::forged);
            }
            byte[] frame = FrameFormat.frame(
                    new JournalFrame(content.schema(), entries, content.rows()), i, lastEntry, after, cipher);
            lastEntry += entries.size();
            after = FrameFormat.link(frame);
            rewritten.add(frame);
        }
        return rewritten;
    }

    private static JournalEntry forged(JournalEntry entry) {
        Signed by = entry.by();
        return new JournalEntry(
                entry.number(),
                entry.action(),
                entry.subject(),
                entry.form(),
                entry.key(),
                entry.content(),
                new Signed(by.user(), by.at(), by.zone(), "Another reason"));
    }
}
