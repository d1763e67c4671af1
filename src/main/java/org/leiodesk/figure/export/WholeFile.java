package org.leiodesk.figure.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;

/** Writes a file whole or not at all: beside its place first, then moved there. */
public final class WholeFile {
    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file and replaces what was there; folders that are missing are made.
     *
     * @throws LeiodeskException when it cannot be written; what was there before is still there
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "No file can have this name: " + file, null);
        }
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve("." + target.getFileName() + ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                    content.writeTo(out);
                }
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new LeiodeskException(ErrorCode.FILE_UNWRITABLE, "Cannot write " + file, failed);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
