package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;

/**
 * What an analysis left behind.
 *
 * @param folder where
 * @param files the files in the order in which they were written
 * @param headlines sentences that sum it up: subjects, ORR, median PFS
 * @param findings what was left out and why: a figure that disagrees with the tables; empty as a rule
 */
public record Results(Path folder, List<Path> files, List<Message> headlines, List<Finding> findings) {
    public Results(Path folder, List<Path> files, List<Message> headlines) {
        this(folder, files, headlines, List.of());
    }

    public Results {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        headlines = List.copyOf(headlines);
    }
}
