package org.leiodesk.ui.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;

/** Where what is saved goes: the shell asks the person, a test says it at once. */
public interface WaysOut {
    /** Asks for a file; empty when the person takes it back. */
    Optional<Path> file(String suggestedName);

    /** Asks for a folder and writes all tables and figures into it: of all patients, whichever are on the screen, by its cut-off and evaluator. */
    void tables(ResultsModel model);

    /** Tells why nothing was written. */
    void refused(List<Finding> reasons);

    /** Tells that a file was written. */
    void told(Path written);
}
