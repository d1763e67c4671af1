package org.leiodesk.figure.export;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file (ISO/IEC 15948) of opaque colours, 8 bits each, written row by row. Every row is stored as its difference to the row above (filter type 2),
 * which is mostly nothing in a drawing. The writer of the Java library takes ten times as long until it is warm.
 */
final class PngFile implements Closeable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte UP = 2;
    /** Little packing: most bytes are nothing, and files a fifth smaller would take twice the time. */
    private static final int LEVEL = 2;
    /** So many dots are compared with those above at once. */
    private static final int BLOCK = 64;

    private final DataOutputStream out;
    private final int columns;
    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] packed = new byte[1 << 16];
    private final byte[] row;
    private int[] above;

    /**
     * Writes everything before the first row.
     *
     * @param out stays open
     * @param dotsPerMetre the resolution that the file states
     */
    PngFile(OutputStream out, int columns, int rows, double dotsPerMetre) throws IOException {
        this.out = new DataOutputStream(out);
        this.columns = columns;
        this.row = new byte[1 + 3 * columns];
        this.above = new int[columns];
        out.write(SIGNATURE);
        chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(columns)
                        .putInt(rows)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array(),
                13);
        int dots = (int) Math.round(dotsPerMetre);
        chunk(
                "pHYs",
                ByteBuffer.allocate(9).putInt(dots).putInt(dots).put((byte) 1).array(),
                9);
    }

    /** Adds rows of dots, each 0xRRGGBB. */
    void add(int[] dots, int rows) throws IOException {
        int[] now = new int[columns];
        for (int r = 0; r < rows; r++) {
            System.arraycopy(dots, r * columns, now, 0, columns);
            difference(now, above, row);
            deflater.setInput(row);
            while (!deflater.needsInput()) {
                flush();
            }
            int[] last = above;
            above = now;
            now = last;
        }
    }

    private static void difference(int[] now, int[] above, byte[] row) {
        Arrays.fill(row, (byte) 0);
        row[0] = UP;
        for (int from = 0; from < now.length; from += BLOCK) {
            int to = Math.min(now.length, from + BLOCK);
            if (!Arrays.equals(now, from, to, above, from, to)) {
                difference(now, above, row, from, to);
            }
        }
    }

    private static void difference(int[] now, int[] above, byte[] row, int from, int to) {
        int at = 1 + 3 * from;
        for (int x = from; x < to; x++) {
            int dot = now[x];
            int up = above[x];
            row[at] = (byte) ((dot >> 16) - (up >> 16));
            row[at + 1] = (byte) ((dot >> 8) - (up >> 8));
            row[at + 2] = (byte) (dot - up);
            at += 3;
        }
    }

    private void flush() throws IOException {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk("IDAT", packed, length);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            deflater.finish();
            while (!deflater.finished()) {
                flush();
            }
            chunk("IEND", packed, 0);
            out.flush();
        } finally {
            deflater.end();
        }
    }

    private void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }
}
