package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.base.Message;

/**
 * What an analysis left behind.
 *
 * @param folder where
 * @param files the files in the order in which they were written
 * @param headlines sentences that sum it up: subjects, ORR, median PFS
 */
public record Results(Path folder, List<Path> files, List<Message> headlines) {
    public Results {
        files = List.copyOf(files);
        headlines = List.copyOf(headlines);
    }
}
