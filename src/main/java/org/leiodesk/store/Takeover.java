package org.leiodesk.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.leiodesk.store.audit.Handover;
import org.leiodesk.store.journal.Journal;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.key.Seal;
import org.leiodesk.store.key.StudyKey;
import org.leiodesk.store.record.Records;

/** Makes the journal of a study from its database: when the study was made before there were journals, or when the journal was lost. */
final class Takeover {
    private final StudyPlace place;
    private final UUID study;
    private final StudyKey key;
    private final StudyDisk disk;

    Takeover(StudyPlace place, UUID study, StudyKey key, StudyDisk disk) {
        this.place = place;
        this.study = study;
        this.key = key;
        this.disk = disk;
    }

    /** What was made. */
    record Made(Journal journal, Optional<Path> kept) {}

    /**
     * Makes the journal whole beside its place, and puts it there; one that was there is kept.
     *
     * @param database verified, and of the newest form; only read unless it is the first time
     * @param first whether its rows have no checksums yet, and get them
     */
    Made from(Database database, boolean first, Instant now) throws IOException {
        JournalStorage journals = disk.journals();
        try (Journal made = Journal.create(journals, place.newJournal(), study, key, Migrations.NEWEST)) {
            if (first) {
                database.fill(sql -> new Handover(sql, Records.ALL, database.mac()).sealAll());
            }
            database.read(sql -> {
                try {
                    new Handover(sql, Records.ALL, database.mac()).into(made, Migrations.NEWEST);
                    return made;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Optional<Path> kept = Optional.empty();
        if (journals.exists(place.journal())) {
            kept = Optional.of(StudyPlace.kept(place.journal(), now));
            journals.move(place.journal(), kept.get());
        }
        journals.move(place.newJournal(), place.journal());
        return new Made(
                Journal.open(journals, place.journal(), study, key, Migrations.NEWEST, Seal.NONE)
                        .journal(),
                kept);
    }
}
