package org.leiodesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder with backups, of one study or of several. */
public final class BackupFolder {
    /** How many backups of a study are kept. */
    public static final int KEPT = 10;

    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;

    public BackupFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A backup in a folder.
     *
     * @param manifest null when the file cannot be read as a backup
     */
    public record Listed(Path file, @Nullable Manifest manifest) {}

    /** Every backup in the folder, the newest first; files that cannot be read as backups come last. */
    public List<Listed> all() throws IOException {
        List<Listed> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(BackupFolder::isNamedSo).sorted().toList()) {
                all.add(new Listed(file, manifest(file)));
            }
        }
        all.sort(Comparator.comparing(BackupFolder::madeAt).reversed());
        return all;
    }

    private static boolean isNamedSo(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(BackupFile.ENDING) && !name.startsWith(".") && Files.isRegularFile(file);
    }

    private static @Nullable Manifest manifest(Path file) {
        try {
            return BackupFile.manifest(file);
        } catch (IOException unreadable) {
            LOG.warn("A file in a folder of backups cannot be read: {}", unreadable.toString());
            return null;
        }
    }

    private static Instant madeAt(Listed listed) {
        Manifest manifest = listed.manifest();
        return manifest == null ? Instant.MIN : manifest.by().at();
    }

    /** A free name for a backup made now: the name of the study and the moment in UTC. */
    public Path freeName(String study, Instant now) {
        String stem = (study.endsWith(".leiodesk") ? study.substring(0, study.length() - ".leiodesk".length()) : study)
                + "-" + STAMP.format(now);
        Path free = folder.resolve(stem + BackupFile.ENDING);
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(stem + "-" + i + BackupFile.ENDING);
        }
        return free;
    }

    /** Where a backup of a study is written until it is verified; the next one takes the place of what a crash left there. */
    public Path draft(UUID study) {
        return folder.resolve("." + study + ".part");
    }

    /**
     * Deletes all backups of a study but the newest ten; never a file that is no backup of this study.
     *
     * @param made the verified one that was just made: it is kept whatever the clocks said
     */
    public void keepTheNewest(UUID study, Path made) throws IOException {
        List<Path> mine = new ArrayList<>();
        for (Listed listed : all()) {
            Manifest manifest = listed.manifest();
            if (manifest != null
                    && manifest.study().equals(study)
                    && !listed.file().equals(made)) {
                mine.add(listed.file());
            }
        }
        for (Path old : mine.subList(Math.min(KEPT - 1, mine.size()), mine.size())) {
            Files.deleteIfExists(old);
        }
    }
}
