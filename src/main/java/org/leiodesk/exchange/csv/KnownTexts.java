package org.leiodesk.exchange.csv;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How the last texts were written, in UTF-8, by their hash: subjects, visits and rules come again and again as the same objects. */
final class KnownTexts {
    private static final int PLACES = 1 << 10;

    private final UnaryOperator<String> written;
    private final @Nullable String[] texts = new @Nullable String[PLACES];
    private final byte[][] bytes = new byte[PLACES][];

    /** @param written what is written for a text */
    KnownTexts(UnaryOperator<String> written) {
        this.written = written;
    }

    /** The bytes to write for a text; not to be changed. */
    byte[] of(String text) {
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        if (!text.equals(texts[place])) {
            texts[place] = text;
            bytes[place] = written.apply(text).getBytes(StandardCharsets.UTF_8);
        }
        return bytes[place];
    }
}
