package org.leiodesk.ui.sign;

import java.util.List;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;

/**
 * The signatures of a casebook, and whether it takes entries.
 *
 * @param signatures the oldest first
 * @param hold whether it takes entries
 */
public record SigningState(List<SignatureStanding> signatures, HoldState hold) {
    /** Open, and nothing is signed. */
    public static final SigningState NONE = new SigningState(List.of(), HoldState.OPEN);

    public SigningState {
        signatures = List.copyOf(signatures);
    }

    /** Whether something bears a signature that holds. */
    public boolean isSigned(SignedScope scope) {
        return signatures.stream()
                .anyMatch(each -> each.holds() && each.signature().scope().equals(scope));
    }

    /** Whether something was signed, and no signature of it holds any more. */
    public boolean isVoid(SignedScope scope) {
        return !isSigned(scope)
                && signatures.stream().anyMatch(each -> each.signature().scope().equals(scope));
    }

    /** What was signed and needs a new signature, in the order of the signatures. */
    public List<SignedScope> voided() {
        return signatures.stream()
                .map(each -> each.signature().scope())
                .distinct()
                .filter(this::isVoid)
                .toList();
    }
}
