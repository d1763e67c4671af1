package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Where a study lies. The user names one file, the key file; everything else stands beside it and has its name with something added, so that all files
 * whose names begin alike are the study.
 *
 * @param keyFile the file that the user names
 */
public record StudyPlace(Path keyFile) {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX", Locale.ROOT).withZone(ZoneOffset.UTC);

    public StudyPlace {
        keyFile = keyFile.toAbsolutePath().normalize();
    }

    /** The encrypted database: {@code NAME.mv.db}. */
    public Path database() {
        return beside(".mv.db");
    }

    /** The journal: {@code NAME.journal}. */
    public Path journal() {
        return beside(".journal");
    }

    /** A journal that is being made, before it is put in its place. */
    Path newJournal() {
        return beside(".journal.new");
    }

    /** A database that is being rebuilt, before it is put in its place. */
    Path newDatabase() {
        return beside(".new.mv.db");
    }

    /** A name that is free, under which a broken file of the study is kept: {@code NAME.journal.20240801T060000Z}. */
    static Path kept(Path file, Instant now) {
        String stamp = STAMP.format(now);
        Path kept = file.resolveSibling(file.getFileName() + "." + stamp);
        for (int i = 2; Files.exists(kept); i++) {
            kept = file.resolveSibling(file.getFileName() + "." + stamp + "-" + i);
        }
        return kept;
    }

    /** A place whose names are free, under which a study is kept when a backup takes its place: {@code NAME-before-restore-20240801T060000Z.leiodesk}. */
    static StudyPlace beforeRestore(StudyPlace place, Instant now) {
        String name = String.valueOf(place.keyFile.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String stem = name.substring(0, dot) + "-before-restore-" + STAMP.format(now);
        StudyPlace free = new StudyPlace(place.keyFile.resolveSibling(stem + name.substring(dot)));
        for (int i = 2; free.isTaken(); i++) {
            free = new StudyPlace(place.keyFile.resolveSibling(stem + "-" + i + name.substring(dot)));
        }
        return free;
    }

    private boolean isTaken() {
        return Files.exists(keyFile) || Files.exists(journal()) || Files.exists(database());
    }

    /** Sign-ins that failed since the study was last opened: {@code NAME.signins}. */
    public Path failedSignIns() {
        return beside(".signins");
    }

    /** What is typed and not saved: {@code NAME.drafts}. */
    public Path drafts() {
        return beside(".drafts");
    }

    /** Who has the study open: {@code NAME.openedby}. */
    Path openedBy() {
        return beside(".openedby");
    }

    /** The one name of this place, whatever links lead to it; the folder must exist. */
    Path realPath() throws IOException {
        Path folder = keyFile.getParent();
        return Files.exists(keyFile) || folder == null
                ? keyFile.toRealPath()
                : folder.toRealPath().resolve(keyFile.getFileName());
    }

    private Path beside(String added) {
        return keyFile.resolveSibling(keyFile.getFileName() + added);
    }
}
