package org.leiodesk.exchange.trail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;

/**
 * Checks an inspection pack without a password: that it holds every file that its manifest names and no other, each with its length and sum; that the manifest
 * is the one whose sum is in the pack; that every signature that holds has the text whose sum was signed; that the chain has no gap and ends where the manifest says; and that no audit entry is missing in between. Each finding
 * names the file, and the line where there is one.
 */
public final class PackReader {
    /** The chain of the journal, a row a frame. */
    public static final String CHAIN = "chain.csv";
    /** The audit trail. */
    public static final String TRAIL = "audit/audit-trail.csv";
    /** The columns of {@link #CHAIN}. */
    public static final List<String> CHAIN_COLUMNS = List.of("frame", "first_entry", "last_entry", "bytes", "link");

    private static final int MOST_BYTES = 1 << 28;
    private static final int LEAST_ROOM = 1 << 20;
    private static final int MOST_RATIO = 200;

    private final List<Finding> findings = new ArrayList<>();
    private @Nullable PackManifest manifest;
    private String manifestSum = "";

    private PackReader() {}

    /**
     * What came of a check.
     *
     * @param manifest null when there is none that can be read
     * @param manifestSum the SHA-256 of the manifest, which stands for the whole pack; empty when there is none
     * @param findings what is wrong and where; empty when nothing is
     */
    public record Checked(@Nullable PackManifest manifest, String manifestSum, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /** Looks at the content of a file of the pack whose sum is right. */
    @FunctionalInterface
    public interface Look {
        /** @return what is wrong with it */
        List<Finding> at(PackManifest manifest, String name, byte[] content) throws IOException;
    }

    /**
     * Checks a pack.
     *
     * @param further looks at each file besides
     * @throws CancellationException when progress says stop
     */
    public static Checked check(Path pack, Look further, Progress progress) {
        PackReader reader = new PackReader();
        try (ZipFile zip = new ZipFile(pack.toFile(), StandardCharsets.UTF_8)) {
            reader.read(zip, further, progress);
        } catch (IOException | IllegalArgumentException unreadable) {
            reader.findings.add(Finding.error(name(pack), "exchange.pack.unreadable", name(pack)));
        }
        return new Checked(reader.manifest, reader.manifestSum, reader.findings);
    }

    private static String name(Path pack) {
        return String.valueOf(pack.getFileName());
    }

    private void read(ZipFile zip, Look further, Progress progress) throws IOException {
        Set<String> names = names(zip);
        byte[] json = names.contains(PackWriter.MANIFEST) ? content(zip, PackWriter.MANIFEST) : null;
        if (json == null) {
            wrong(PackWriter.MANIFEST, "exchange.pack.missing");
            return;
        }
        manifestSum = PackWriter.sum(json);
        byte[] sum = names.contains(PackWriter.MANIFEST_SUM) ? content(zip, PackWriter.MANIFEST_SUM) : null;
        if (sum == null) {
            wrong(PackWriter.MANIFEST_SUM, "exchange.pack.missing");
        } else if (!new String(sum, StandardCharsets.UTF_8).equals(PackWriter.sumLine(manifestSum))) {
            wrong(PackWriter.MANIFEST, "exchange.pack.manifestChanged");
        }
        try {
            manifest = PackManifest.of(json);
        } catch (IOException malformed) {
            wrong(PackWriter.MANIFEST, "exchange.pack.manifestUnreadable");
            return;
        }
        files(zip, names, manifest, further, progress);
    }

    private Set<String> names(ZipFile zip) {
        Set<String> names = new LinkedHashSet<>();
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (!names.add(name)) {
                wrong(name, "exchange.pack.twice");
            }
            if (leadsElsewhere(name)) {
                wrong(name, "exchange.pack.unsafe");
            }
        }
        return names;
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || List.of(name.split("/", -1)).contains("..");
    }

    private void files(ZipFile zip, Set<String> names, PackManifest known, Look further, Progress progress)
            throws IOException {
        Set<String> listed = new HashSet<>();
        List<PackManifest.Item> missing = new ArrayList<>();
        int done = 0;
        for (PackManifest.Item item : known.files()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            progress.report(
                    Message.of("exchange.pack.progress"), done++, known.files().size());
            listed.add(item.name());
            if (names.contains(item.name())) {
                file(known, item, content(zip, item.name()), further);
            } else {
                missing.add(item);
            }
        }
        Map<String, String> added = new HashMap<>();
        for (String name : names) {
            if (!listed.contains(name) && !name.equals(PackWriter.MANIFEST) && !name.equals(PackWriter.MANIFEST_SUM)) {
                added.put(PackWriter.sum(bytes(content(zip, name))), name);
            }
        }
        for (PackManifest.Item item : missing) {
            String other = added.remove(item.sha256());
            findings.add(
                    other == null
                            ? Finding.error(item.name(), "exchange.pack.missing")
                            : Finding.error(item.name(), "exchange.pack.renamed", other));
        }
        added.values().stream().sorted().forEach(name -> wrong(name, "exchange.pack.added"));
    }

    private void file(PackManifest known, PackManifest.Item item, byte @Nullable [] content, Look further) {
        if (content == null
                || content.length != item.bytes()
                || !PackWriter.sum(content).equals(item.sha256())) {
            wrong(item.name(), "exchange.pack.changed");
            return;
        }
        try {
            if (item.name().equals(CHAIN)) {
                findings.addAll(TrailCheck.chain(known, content));
            } else if (item.name().equals(TRAIL)) {
                findings.addAll(TrailCheck.trail(known, content));
            } else if (item.name().equals(SignatureTable.NAME)) {
                findings.addAll(SignatureTable.check(known, content));
            }
            findings.addAll(further.at(known, item.name(), content));
        } catch (IOException unreadable) {
            wrong(item.name(), "exchange.pack.content");
        }
    }

    private static byte[] bytes(byte @Nullable [] content) {
        return content == null ? new byte[0] : content;
    }

    /** Null when the file cannot be unpacked. */
    private static byte @Nullable [] content(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.getSize() > MOST_BYTES) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            long most = Math.min(MOST_BYTES, LEAST_ROOM + entry.getCompressedSize() * MOST_RATIO);
            byte[] content = in.readNBytes((int) most + 1);
            return content.length > most ? null : content;
        } catch (IOException | IllegalArgumentException damaged) {
            return null;
        }
    }

    private void wrong(String place, String key) {
        findings.add(Finding.error(place, key));
    }
}
