package org.leiodesk.exchange.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Parses the rows of a file on a thread of its own, a few pages ahead of the thread that understands them: each has half of the work. */
final class PageFeed implements AutoCloseable {
    private static final int PAGES_AHEAD = 8;

    private final CsvRowHandler handler;
    private final CloseableIterator<Boolean> rows;
    private final int columns;
    private final BlockingQueue<RowPage> pages = new ArrayBlockingQueue<>(PAGES_AHEAD);
    private final RowPage end = new RowPage(0);
    private final Thread parser = new Thread(this::parse, "csv");
    private @Nullable RuntimeException failure;

    PageFeed(CsvRowHandler handler, CloseableIterator<Boolean> rows, int columns) {
        this.handler = handler;
        this.rows = rows;
        this.columns = columns;
        parser.setDaemon(true);
        parser.start();
    }

    /**
     * The next rows; null after the last.
     *
     * @throws RuntimeException what the parser threw, after the rows before it
     */
    @Nullable
    RowPage next() {
        try {
            RowPage page = pages.take();
            if (page != end) {
                return page;
            }
            parser.join();
        } catch (InterruptedException stopped) {
            throw stopped();
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    private void parse() {
        try {
            RowPage page = fresh();
            while (rows.hasNext()) {
                if (rows.next()) {
                    page.end(handler.width());
                }
                if (page.isFull()) {
                    pages.put(page);
                    page = fresh();
                }
            }
            pages.put(page);
        } catch (RuntimeException broken) {
            failure = broken;
        } catch (InterruptedException closed) {
            return;
        }
        try {
            pages.put(end);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private RowPage fresh() {
        RowPage page = new RowPage(columns);
        handler.fill(page);
        return page;
    }

    /** Stops the parser when it has not come to the end. */
    @Override
    public void close() {
        parser.interrupt();
        try {
            parser.join();
        } catch (InterruptedException stopped) {
            throw stopped();
        }
    }

    private static CancellationException stopped() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }
}
