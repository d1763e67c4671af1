package org.leiodesk.store;

import org.leiodesk.store.journal.DiskStorage;
import org.leiodesk.store.journal.JournalStorage;

/**
 * Through what the files of a study are reached, so that a test can stand between.
 *
 * @param journals the files of the journal
 * @param scheme the file system of the database engine
 */
record StudyDisk(JournalStorage journals, String scheme) {
    /** The disk itself. */
    static final StudyDisk REAL = new StudyDisk(new DiskStorage(), "file:");
}
