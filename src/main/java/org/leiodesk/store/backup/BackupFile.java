package org.leiodesk.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.store.journal.FileStreams;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.journal.JournalStorage.JournalFile;

/**
 * A backup is one ZIP file: its manifest first, then the key file, the journal and the database of a closed study, as they are and as encrypted as they are.
 * Unpacked by any program they are a study that opens.
 */
public final class BackupFile {
    /** What the file names of backups end in. */
    public static final String ENDING = ".leiobackup";
    /** The name of the key file within; the others have it with something added. */
    public static final String STUDY = "study.leiodesk";

    private static final String MANIFEST = "manifest.json";
    private static final int MOST_MANIFEST = 1 << 20;
    private static final int CHUNK = 1 << 16;

    private BackupFile() {}

    /** The file is no backup, or not what its manifest says. */
    public static final class BadBackupException extends IOException {
        private static final long serialVersionUID = 1;

        private final String part;

        BadBackupException(String part, String message, @Nullable Throwable cause) {
            super(message, cause);
            this.part = part;
        }

        /** The file within that is wrong; empty when it is the whole. */
        public String part() {
            return part;
        }
    }

    /** A part of a manifest, from a file in a folder. */
    public static Manifest.Part part(JournalStorage storage, Path folder, String name, Progress progress)
            throws IOException {
        MessageDigest sum = sha256();
        try (JournalFile file = storage.open(folder.resolve(name));
                InputStream in = FileStreams.in(file, file.size())) {
            copy(in, sum, null, progress, "store.backup.reading", file.size());
            return new Manifest.Part(name, file.size(), HexFormat.of().formatHex(sum.digest()));
        }
    }

    /** Writes a backup of the files in a folder, and returns when it is on the disk. */
    public static void write(JournalStorage storage, Path to, Manifest manifest, Path folder, Progress progress)
            throws IOException {
        try (JournalFile file = storage.create(to)) {
            try (OutputStream out = FileStreams.out(file);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.NO_COMPRESSION); // what is encrypted does not become smaller
                zip.putNextEntry(entry(MANIFEST));
                zip.write(manifest.json());
                for (Manifest.Part part : manifest.files()) {
                    zip.putNextEntry(entry(part.name()));
                    try (JournalFile from = storage.open(folder.resolve(part.name()));
                            InputStream in = FileStreams.in(from, from.size())) {
                        copy(in, sha256(), zip, progress, "store.backup.writing", part.bytes());
                    }
                }
            }
            file.force();
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0); // the manifest says when
        return entry;
    }

    /**
     * What a backup says of itself.
     *
     * @throws BadBackupException when the file is no backup
     */
    public static Manifest manifest(Path backup) throws IOException {
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(in)) {
            return manifest(zip);
        }
    }

    private static Manifest manifest(ZipInputStream zip) throws IOException {
        try {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(MANIFEST)) {
                throw new BadBackupException("", "This is no backup", null);
            }
            return Manifest.of(zip.readNBytes(MOST_MANIFEST));
        } catch (IllegalArgumentException | IOException malformed) {
            throw malformed instanceof BadBackupException bad
                    ? bad
                    : new BadBackupException(MANIFEST, "The manifest of a backup cannot be read", malformed);
        }
    }

    /** Unpacks a backup that was just written, through the storage that wrote it. */
    public static Manifest unpack(JournalStorage storage, Path backup, Path into, Progress progress)
            throws IOException {
        try (JournalFile file = storage.open(backup);
                InputStream in = FileStreams.in(file, file.size())) {
            return unpack(storage, in, file.size(), into, progress);
        }
    }

    /**
     * Unpacks a backup into a folder and compares every file with its sum.
     *
     * @param in the bytes of the backup
     * @param size how many they are: as nothing in it is compressed, no more can come out
     * @param storage what is written into
     * @throws BadBackupException when it is not what its manifest says
     */
    public static Manifest unpack(JournalStorage storage, InputStream in, long size, Path into, Progress progress)
            throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            Manifest manifest = manifest(zip);
            if (!manifest.files().stream().map(Manifest.Part::name).toList().equals(names())) {
                throw new BadBackupException(MANIFEST, "The manifest names other files than those of a study", null);
            }
            requireRoom(manifest, size);
            for (Manifest.Part part : manifest.files()) {
                unpack(storage, zip, part, into, progress);
            }
            return manifest;
        }
    }

    /**
     * What a backup says of itself, when the sum of every file in it is right.
     *
     * @throws BadBackupException when one is not
     */
    public static Manifest sums(Path backup, Progress progress) throws IOException {
        try (InputStream in = Files.newInputStream(backup);
                ZipInputStream zip = new ZipInputStream(in)) {
            Manifest manifest = manifest(zip);
            requireRoom(manifest, Files.size(backup));
            for (Manifest.Part part : manifest.files()) {
                MessageDigest sum = sha256();
                long read = unpacked(zip, part, sum, OutputStream.nullOutputStream(), progress);
                requireSum(part, read, sum);
            }
            return manifest;
        }
    }

    private static void requireRoom(Manifest manifest, long size) throws BadBackupException {
        boolean possible = manifest.files().stream().allMatch(part -> part.bytes() >= 0 && part.bytes() <= size);
        if (!possible || manifest.bytes() > size) {
            throw new BadBackupException(MANIFEST, "The manifest names more bytes than the backup has", null);
        }
    }

    private static void requireSum(Manifest.Part part, long read, MessageDigest sum) throws BadBackupException {
        if (read != part.bytes() || !HexFormat.of().formatHex(sum.digest()).equals(part.sha256())) {
            throw new BadBackupException(part.name(), "A file of a backup is not what its manifest says", null);
        }
    }

    /** The files of a study within a backup, in their order. */
    public static List<String> names() {
        return List.of(STUDY, STUDY + ".journal", STUDY + ".mv.db");
    }

    private static void unpack(
            JournalStorage storage, ZipInputStream zip, Manifest.Part part, Path into, Progress progress)
            throws IOException {
        try (JournalFile file = storage.create(into.resolve(part.name()))) {
            MessageDigest sum = sha256();
            long read;
            try (OutputStream out = FileStreams.out(file)) {
                read = unpacked(zip, part, sum, out, progress);
            }
            requireSum(part, read, sum);
            file.force();
        }
    }

    private static long unpacked(
            ZipInputStream zip, Manifest.Part part, MessageDigest sum, OutputStream out, Progress progress)
            throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(part.name())) {
                throw new BadBackupException(part.name(), "A file of a backup is missing", null);
            }
            return copy(zip, sum, out, progress, "store.backup.verifying", part.bytes());
        } catch (java.util.zip.ZipException | java.io.EOFException | IllegalArgumentException broken) {
            throw new BadBackupException(part.name(), "A file of a backup cannot be unpacked", broken);
        }
    }

    private static long copy(
            InputStream in, MessageDigest sum, @Nullable OutputStream out, Progress progress, String what, long total)
            throws IOException {
        byte[] chunk = new byte[CHUNK];
        long done = 0;
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            done += count;
            if (done > total) {
                return done; // longer than it may be: no more of it is unpacked
            }
            sum.update(chunk, 0, count);
            if (out != null) {
                out.write(chunk, 0, count);
            }
            progress.report(Message.of(what), done, total);
        }
        return done;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
