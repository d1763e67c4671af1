package org.leiodesk.exchange.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes cells straight from the buffer of the parser: the first row as the header, every further one into the {@link RowPage} that was put before it. */
final class CsvRowHandler extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final List<String> names = new ArrayList<>();
    private final CellCache headerCache = new CellCache();
    private @Nullable CellCache[] caches = new @Nullable CellCache[0];
    private @Nullable RowPage page;
    private int line;

    /** The names of the header row, in upper case; empty until it has been read. */
    List<String> names() {
        return names;
    }

    /** The line on which the row begins that is being read. */
    int line() {
        return line;
    }

    /** Called once, after the header row and after the columns were asked for. */
    void startRows(CsvHeader header) {
        caches = new @Nullable CellCache[names.size()];
        for (int place = 0; place < caches.length; place++) {
            caches[place] = header.isAsked(place) ? new CellCache() : null;
        }
    }

    /** How many cells the row has that was read last. */
    int width() {
        return getFieldCount();
    }

    /** Where the rows go from now on. */
    void fill(RowPage next) {
        page = next;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Math.toIntExact(startingLineNumber);
        if (page != null) {
            page.begin(line);
        }
    }

    @Override
    protected void handleField(int place, char[] buffer, int offset, int length, boolean quoted) {
        RowPage target = page;
        if (target == null) {
            names.add(headerCache.text(buffer, offset, length).toUpperCase(Locale.ROOT));
        } else {
            CellCache cache = place < caches.length ? caches[place] : null;
            if (cache != null) {
                target.set(place, cache.text(buffer, offset, length));
            }
        }
    }

    /** Whether the row holds data (an empty line does not). */
    @Override
    protected Boolean buildRecord() {
        return getRecordType() == RecordType.DATA;
    }
}
