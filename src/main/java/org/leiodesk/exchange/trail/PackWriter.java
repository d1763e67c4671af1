package org.leiodesk.exchange.trail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an inspection pack: a ZIP file whose last two files are its manifest and the sum of that. The same content gives the same bytes. */
public final class PackWriter implements AutoCloseable {
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SUM = "manifest.sha256";

    private static final LocalDateTime SAME = LocalDateTime.of(1980, 1, 1, 0, 0); // the first that a ZIP can say

    private final ZipOutputStream zip;
    private final List<PackManifest.Item> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    public PackWriter(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /**
     * Adds a file.
     *
     * @param folder a folder of the pack, or empty
     * @param name as it is to be called; characters that a path cannot have, and a name that was there already, are changed
     * @return the name that it got in the pack
     */
    public String add(String folder, String name, byte[] content) throws IOException {
        String path = (folder.isEmpty() ? "" : folder + "/") + free(folder, safe(name));
        write(path, content);
        items.add(new PackManifest.Item(path, content.length, sum(content)));
        return path;
    }

    private String free(String folder, String name) {
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String free = name;
        for (int i = 2; !names.add((folder + "/" + free).toLowerCase(Locale.ROOT)); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        return free;
    }

    /** A file name that every system takes and that leads nowhere else. */
    static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_")
                .replaceAll("^\\.+", "_")
                .replaceAll("\\.+$", "");
        return plain.isEmpty() ? "_" : plain;
    }

    /**
     * Writes the manifest, and ends the pack.
     *
     * @param about what the manifest says but for the files, which are those that were added
     * @return the SHA-256 of the manifest, which stands for the whole pack
     */
    public String finish(PackManifest about) throws IOException {
        byte[] manifest = about.with(items).json();
        String sum = sum(manifest);
        write(MANIFEST, manifest);
        write(MANIFEST_SUM, sumLine(sum).getBytes(StandardCharsets.US_ASCII));
        zip.finish();
        return sum;
    }

    static String sumLine(String sum) {
        return sum + "  " + MANIFEST + "\n";
    }

    private void write(String path, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(SAME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
