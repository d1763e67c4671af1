package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * A place under which a study is kept when a backup takes its place: {@code NAME-before-restore-20240801T060000Z.leiodesk}. Its names are free; or it is the
     * place where an earlier restoration was interrupted while it put the study aside, so that the files of one study stay together.
     */
    static StudyPlace beforeRestore(StudyPlace place, Instant now) throws IOException {
        String name = String.valueOf(place.keyFile.getFileName());
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String stem = name.substring(0, dot) + "-before-restore-";
        Optional<StudyPlace> begun = place.begunAside(stem, name.substring(dot));
        if (begun.isPresent()) {
            return begun.get();
        }
        String stamped = stem + STAMP.format(now);
        StudyPlace free = new StudyPlace(place.keyFile.resolveSibling(stamped + name.substring(dot)));
        for (int i = 2; free.isTaken(); i++) {
            free = new StudyPlace(place.keyFile.resolveSibling(stamped + "-" + i + name.substring(dot)));
        }
        return free;
    }

    /** Some files of the study stand there already, and the others still here. */
    private Optional<StudyPlace> begunAside(String stem, String ending) throws IOException {
        if (!isBeingRestored()) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(keyFile.toAbsolutePath().getParent())) {
            return beside.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(stem) && file.endsWith(ending))
                    .sorted(Comparator.reverseOrder())
                    .map(file -> new StudyPlace(keyFile.resolveSibling(file)))
                    .filter(this::continues)
                    .findFirst();
        }
    }

    private boolean continues(StudyPlace aside) {
        List<Path> here = files();
        List<Path> there = aside.files();
        for (int i = 0; i < here.size(); i++) {
            if (Files.exists(here.get(i)) == Files.exists(there.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The three files without which there is no study, in the order of the parts of a backup: the key file first. */
    List<Path> files() {
        return List.of(keyFile, journal(), database());
    }

    /** Whether a restoration is under way, or was interrupted. */
    boolean isBeingRestored() {
        return files().stream().map(StudyPlace::restoring).anyMatch(Files::exists);
    }

    /** A file that is being restored, before it is put in its place. */
    static Path restoring(Path file) {
        return file.resolveSibling(file.getFileName() + ".restoring");
    }

    private boolean isTaken() {
        return files().stream().anyMatch(Files::exists);
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
