package org.leiodesk.exchange.trail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.leiodesk.base.Finding;

/** What can be told of the chain and of the audit trail of a pack without the key: no frame and no entry is missing, and they end where the manifest says. */
final class TrailCheck {
    private static final Pattern LINK = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private TrailCheck() {}

    /** Frames from 1 on, entries without a gap, and the latest hash at the end. */
    static List<Finding> chain(PackManifest manifest, byte[] csv) throws IOException {
        String[] lines = text(csv).split("\r?\n");
        if (!lines[0].equals(String.join(",", PackReader.CHAIN_COLUMNS))) {
            throw new IOException("Not a chain");
        }
        long last = 0;
        String link = "";
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(",", -1);
            boolean sound = cells.length == PackReader.CHAIN_COLUMNS.size()
                    && cells[0].equals(String.valueOf(i))
                    && cells[1].equals(String.valueOf(last + 1))
                    && NUMBER.matcher(cells[2]).matches()
                    && Long.parseLong(cells[2]) >= last
                    && LINK.matcher(cells[4]).matches();
            if (!sound) {
                return List.of(Finding.error(PackReader.CHAIN + ":" + (i + 1), "exchange.pack.chainBroken", i));
            }
            last = Long.parseLong(cells[2]);
            link = cells[4];
        }
        List<Finding> wrong = new ArrayList<>();
        if (lines.length - 1 != manifest.frames() || last != manifest.entries()) {
            wrong.add(Finding.error(
                    PackReader.CHAIN,
                    "exchange.pack.chainEnds",
                    lines.length - 1,
                    last,
                    manifest.frames(),
                    manifest.entries()));
        }
        if (!link.equals(manifest.latestHash())) {
            wrong.add(Finding.error(PackReader.CHAIN, "exchange.pack.chainHash", link, manifest.latestHash()));
        }
        return wrong;
    }

    /** Every entry from 1 on, unless only a part of the trail was asked for. */
    static List<Finding> trail(PackManifest manifest, byte[] csv) {
        if (!manifest.filter().isEmpty()) {
            return List.of();
        }
        long last = 0;
        String text = text(csv);
        int at = endOfRow(text, 0);
        while (at < text.length()) {
            int comma = text.indexOf(',', at);
            String number = comma < 0 ? "" : text.substring(at, comma);
            long entry = NUMBER.matcher(number).matches() ? Long.parseLong(number) : -1;
            if (entry != last && entry != last + 1) {
                return List.of(Finding.error(PackReader.TRAIL, "exchange.pack.entryMissing", last + 1));
            }
            last = entry;
            at = endOfRow(text, at);
        }
        return last == manifest.entries()
                ? List.of()
                : List.of(Finding.error(PackReader.TRAIL, "exchange.pack.trailEnds", last, manifest.entries()));
    }

    /** Where the row ends that begins here: at a line end outside of quotes. */
    private static int endOfRow(String text, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static String text(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8);
    }
}
