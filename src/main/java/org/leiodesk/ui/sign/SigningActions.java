package org.leiodesk.ui.sign;

import org.leiodesk.base.Outcome;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;

/**
 * What an investigator does with a casebook.
 *
 * @param signing asks for signatures
 * @param holding freezes, locks or opens the casebook; called in the background
 */
public record SigningActions(SignModel signing, Holding holding) {
    /** Freezes, locks or opens. */
    @FunctionalInterface
    public interface Holding {
        Outcome<CasebookHold> set(HoldState state, String reason);
    }
}
