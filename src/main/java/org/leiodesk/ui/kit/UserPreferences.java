package org.leiodesk.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.leiodesk.base.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the program remembers for a person at this workstation: language, theme, recent studies. Nothing clinical. A file that cannot be read or written is no hindrance. */
public final class UserPreferences {
    private static final Logger LOG = LoggerFactory.getLogger(UserPreferences.class);
    private static final int MOST_RECENT = 6;
    private static final int USUAL_LOCK_MINUTES = 10;

    private final Path file;
    private final Properties values = new Properties();

    /** @param file where they are kept; need not exist */
    public UserPreferences(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("Preferences cannot be read", e);
            }
        }
    }

    /**
     * The language chosen last.
     *
     * @param otherwise when none was chosen yet
     */
    public Language language(Language otherwise) {
        for (Language language : Language.values()) {
            if (language.code().equals(values.getProperty("language"))) {
                return language;
            }
        }
        return otherwise;
    }

    public boolean dark() {
        return Boolean.parseBoolean(values.getProperty("dark"));
    }

    /**
     * After how long without a key or a movement the window is locked: {@code lockMinutes} in the file, 1 to 60; 10 when nothing else, or nothing that can be
     * read, stands there.
     */
    public Duration lockAfter() {
        String minutes = values.getProperty("lockMinutes", "");
        return Duration.ofMinutes(
                minutes.matches("[1-9]|[1-5][0-9]|60") ? Long.parseLong(minutes) : USUAL_LOCK_MINUTES);
    }

    /** Where the backups of a study go from this workstation; empty until it was chosen. */
    public Optional<Path> backupFolder(Path study) {
        return Optional.ofNullable(values.getProperty(backupKey(study)))
                .filter(name -> !name.isBlank())
                .flatMap(UserPreferences::path);
    }

    public void keepBackupFolder(Path study, Path folder) {
        keep(backupKey(study), folder.toAbsolutePath().toString());
    }

    private static String backupKey(Path study) {
        return "backupFolder." + study.toAbsolutePath();
    }

    /** @param idle whole minutes, 1 to 60 */
    public void keepLockAfter(Duration idle) {
        keep("lockMinutes", Long.toString(idle.toMinutes()));
    }

    /** The name signed in with last, or empty. */
    public String lastUser() {
        return values.getProperty("user", "");
    }

    /** Studies opened here, the latest first, those that are gone left out. */
    public List<Path> recent() {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < MOST_RECENT; i++) {
            String path = values.getProperty("recent." + i);
            if (path != null) {
                path(path).filter(Files::exists).ifPresent(recent::add);
            }
        }
        return recent;
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    public void keepLanguage(Language language) {
        keep("language", language.code());
    }

    public void keepDark(boolean dark) {
        keep("dark", Boolean.toString(dark));
    }

    /** Remembers a study that was opened, and by whom. */
    public void keepOpened(Path study, String user) {
        List<Path> recent = new ArrayList<>(recent());
        recent.remove(study.toAbsolutePath());
        recent.add(0, study.toAbsolutePath());
        for (int i = 0; i < MOST_RECENT; i++) {
            if (i < recent.size()) {
                values.setProperty("recent." + i, recent.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
        keep("user", user);
    }

    private void keep(String key, String value) {
        values.setProperty(key, value);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            try (Writer out = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("Preferences cannot be written", e);
        }
    }
}
