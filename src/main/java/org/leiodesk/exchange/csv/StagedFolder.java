package org.leiodesk.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;

/**
 * Files that appear in a folder together: each is written under a temporary name, and {@link #commit} moves them into place. Without it nothing is left behind,
 * and what was there before is untouched.
 */
public final class StagedFolder implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> staged = new LinkedHashMap<>();
    private final List<CsvSheet> sheets = new ArrayList<>();

    /**
     * @param folder is made when it is not there
     * @throws LeiodeskException when it cannot be made
     */
    public StagedFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException broken) {
            throw unwritable(folder, broken);
        }
    }

    /**
     * Begins a CSV file; several may be open at once.
     *
     * @param name name of the file in the folder
     * @param header the columns, separated by blanks
     * @throws LeiodeskException when it cannot be written
     */
    public CsvSheet sheet(String name, String header) {
        Path target = folder.resolve(name);
        try {
            Path temporary = folder.resolve("." + name + ".part");
            staged.put(target, temporary);
            CsvSheet sheet = new CsvSheet(temporary, List.of(header.split(" ")));
            sheets.add(sheet);
            return sheet;
        } catch (IOException broken) {
            throw unwritable(target, broken);
        }
    }

    /** Writes one text file in UTF-8. */
    public StagedFolder text(String name, String content) {
        Path target = folder.resolve(name);
        try {
            Path temporary = folder.resolve("." + name + ".part");
            staged.put(target, temporary);
            Files.writeString(temporary, content);
            return this;
        } catch (IOException broken) {
            throw unwritable(target, broken);
        }
    }

    /**
     * Moves all files into place.
     *
     * @throws LeiodeskException when one cannot be moved
     */
    public void commit() {
        closeSheets();
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            try {
                move(file.getValue(), file.getKey());
            } catch (IOException broken) {
                throw unwritable(file.getKey(), broken);
            }
        }
        staged.clear();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void closeSheets() {
        for (CsvSheet sheet : sheets) {
            try {
                sheet.close();
            } catch (UncheckedIOException broken) {
                throw unwritable(folder, broken);
            }
        }
        sheets.clear();
    }

    @Override
    public void close() {
        closeSheets();
        for (Path temporary : staged.values()) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                throw unwritable(temporary, left);
            }
        }
        staged.clear();
    }

    private static LeiodeskException unwritable(Path file, Throwable cause) {
        return new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "Cannot write " + file.getFileName(), cause);
    }
}
