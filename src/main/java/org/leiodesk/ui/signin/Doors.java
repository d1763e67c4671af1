package org.leiodesk.ui.signin;

import java.nio.file.Path;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.study.Study;
import org.leiodesk.ui.kit.Background;

/**
 * The ways into a study. All are called in the background.
 *
 * @param <S> an open study with a person signed in
 * @param open opens a study file
 * @param create makes a study file with one account, and opens it
 * @param recover opens a study with the recovery key, and sets the password anew
 * @param demo makes the demo study when it is not there yet, and opens it
 */
public record Doors<S>(Opening<S> open, Creating<S> create, Recovering<S> recover, Background.Work<Outcome<S>> demo) {
    /** Opens a study file. */
    @FunctionalInterface
    public interface Opening<S> {
        /** @param password cleared afterwards by the caller */
        Outcome<S> open(Path file, String user, char[] password);
    }

    /** Opens a study file with the recovery key. */
    @FunctionalInterface
    public interface Recovering<S> {
        /**
         * @param recoveryKey as it was typed; cleared afterwards by the caller
         * @param password the new one; cleared afterwards by the caller
         */
        Outcome<S> recover(Path file, String user, char[] recoveryKey, char[] password);
    }

    /** Makes a study file with one account, which is an investigator's. */
    @FunctionalInterface
    public interface Creating<S> {
        /** @param password cleared afterwards by the caller */
        Outcome<S> create(Path file, Study study, String user, String fullName, char[] password);
    }
}
