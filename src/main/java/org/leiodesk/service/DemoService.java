package org.leiodesk.service;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;

/** Makes the demo study. */
public final class DemoService {
    private final Clock clock;
    private final Progress progress;

    public DemoService(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Makes the demo study in a folder: the study file, its figures and tables, and one casebook.
     *
     * @param tables where its SDTM tables go; null for none
     */
    public Outcome<Results> make(Path out, int subjects, long seed, @Nullable Path tables, Language language) {
        throw new UnsupportedOperationException(
                clock.toString() + progress + out + subjects + seed + tables + language);
    }
}
