package org.leiodesk.service.keep;

import java.nio.file.Path;
import org.leiodesk.base.Signed;
import org.leiodesk.store.backup.Manifest;

/**
 * A backup as it describes itself; whether it is what it says is known only when it is opened.
 *
 * @param studyId the identifier of the study (STUDYID)
 * @param by who made it, and when
 * @param program the version of the program that made it
 * @param subjects how many subjects it holds
 * @param records how many records, the subjects included
 * @param entries how many audit entries
 * @param hash the latest hash of its journal, 64 hexadecimal digits
 * @param bytes how large the files in it are together
 * @param own whether it is of the study that asks; true when no study asks
 */
public record Backup(
        Path file,
        String studyId,
        Signed by,
        String program,
        long subjects,
        long records,
        long entries,
        String hash,
        long bytes,
        boolean own) {
    static Backup of(Path file, Manifest manifest, boolean own) {
        return new Backup(
                file,
                manifest.studyId(),
                manifest.by(),
                manifest.program(),
                manifest.subjects(),
                manifest.records(),
                manifest.seal().entries(),
                manifest.seal().link(),
                manifest.bytes(),
                own);
    }
}
