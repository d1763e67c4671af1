package org.leiodesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a study lies. The user names one file, the key file; everything else stands beside it and has its name with something added, so that all files
 * whose names begin alike are the study.
 *
 * @param keyFile the file that the user names
 */
public record StudyPlace(Path keyFile) {
    public StudyPlace {
        keyFile = keyFile.toAbsolutePath().normalize();
    }

    /** The encrypted database: {@code NAME.mv.db}. */
    public Path database() {
        return beside(".mv.db");
    }

    /** Sign-ins that failed since the study was last opened: {@code NAME.signins}. */
    public Path failedSignIns() {
        return beside(".signins");
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
