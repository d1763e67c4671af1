package org.leiodesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.h2.api.ErrorCode;
import org.leiodesk.base.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be told of a database file without the engine, and what the engine's refusals mean. */
final class DatabaseFile {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);
    private static final byte[] MAGIC = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAST_BYTES = 3 * 4096;

    private DatabaseFile() {}

    /** Why the engine must not see this file, if there is a reason. A file of 0 bytes would come up as a new, empty database. */
    static Optional<Finding> refusal(Path file) {
        String name = file.toString();
        if (!Files.isRegularFile(file)) {
            return Optional.of(Finding.error("", "store.database.missing", name));
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            try (FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    return Optional.of(Finding.error("", "store.file.openElsewhere", name));
                }
            }
        } catch (OverlappingFileLockException heldHere) {
            LOG.warn("The database engine holds a file since it failed", heldHere);
            return Optional.of(Finding.error("", "store.database.held", name));
        } catch (IOException notReadable) {
            LOG.warn("A database file cannot be opened for writing", notReadable);
            return Optional.of(Finding.error("", "store.database.unreadable", name));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) < LEAST_BYTES || !Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                return Optional.of(Finding.error("", "store.database.damaged", name));
            }
            return Optional.empty();
        } catch (IOException notReadable) {
            LOG.warn("A database file cannot be read", notReadable);
            return Optional.of(Finding.error("", "store.database.unreadable", name));
        }
    }

    /** What the engine's refusal to open a file means to the user. */
    static Finding refusal(Path file, SQLException refused) {
        String name = file.toString();
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Finding.error("", "store.file.openElsewhere", name);
            case ErrorCode.FILE_ENCRYPTION_ERROR_1, ErrorCode.WRONG_USER_OR_PASSWORD ->
                Finding.error("", "store.database.foreign", name);
            default -> {
                LOG.error("The database of a study does not open", refused);
                yield Finding.error("", "store.database.damaged", name);
            }
        };
    }
}
