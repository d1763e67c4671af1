package org.leiodesk.service.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.exchange.trail.PackManifest;
import org.leiodesk.exchange.trail.PackReader;
import org.leiodesk.report.PrintedPages;

/** Checks an inspection pack without a password; besides all that {@link PackReader} checks, every printed page must carry the latest hash of the manifest. */
public final class PackCheck {
    private PackCheck() {}

    /**
     * What a pack says of itself.
     *
     * @param files how many files its manifest names
     * @param manifestSum the SHA-256 of its manifest, which stands for the whole pack
     */
    public record Seen(
            String studyId,
            String by,
            String at,
            String program,
            long entries,
            String latestHash,
            int files,
            String manifestSum) {}

    /** What it says; the findings tell what is wrong and where, each with the name of the file. Refused when there is nothing to be checked. */
    public static Outcome<Seen> check(Path pack, Progress progress) {
        PackReader.Checked checked = PackReader.check(pack, PackCheck::pages, progress);
        PackManifest manifest = checked.manifest();
        if (manifest == null) {
            return new Outcome.Refused<>(checked.findings());
        }
        return new Outcome.Done<>(
                new Seen(
                        manifest.studyId(),
                        manifest.by(),
                        manifest.at(),
                        manifest.program(),
                        manifest.entries(),
                        manifest.latestHash(),
                        manifest.files().size(),
                        checked.manifestSum()),
                checked.findings());
    }

    private static List<Finding> pages(PackManifest manifest, String name, byte[] content) throws IOException {
        return name.endsWith(".pdf")
                ? PrintedPages.without(manifest.latestHash(), content).stream()
                        .map(page -> Finding.error(name, "exchange.pack.page", page))
                        .toList()
                : List.of();
    }
}
