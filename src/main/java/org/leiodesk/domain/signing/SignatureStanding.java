package org.leiodesk.domain.signing;

import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.AuditEntry;

/**
 * A signature and whether it holds. It is void from the first change of what it covers; a change that was taken back leaves it void.
 *
 * @param signature the signature
 * @param voidedBy the first later change of what was signed; null when there is none
 * @param matches whether the hash is that of the content as it is now
 */
public record SignatureStanding(
        Signature signature, @Nullable AuditEntry voidedBy, boolean matches) {
    public boolean holds() {
        return voidedBy == null && matches;
    }
}
