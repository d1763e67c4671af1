package org.leiodesk.domain.signing;

import org.leiodesk.base.SubjectId;

/**
 * An electronic signature (21 CFR 11.50, 11.70). It is never changed and never removed; whether it still holds is derived, see {@link SignatureStanding}.
 *
 * @param subject whose data were signed
 * @param sequence number of the signature within the subject, 0 before it is stored
 * @param scope what was signed
 * @param meaning what the signature says
 * @param signer who signed, and when
 * @param entry the number of the last entry of the audit trail that was signed: later ones were not
 * @param format the form of the text that was hashed
 * @param contentHash SHA-256 of that text, 64 hexadecimal digits
 * @param version 1 once it is stored
 */
public record Signature(
        SubjectId subject,
        int sequence,
        SignedScope scope,
        SignatureMeaning meaning,
        Signer signer,
        int entry,
        int format,
        String contentHash,
        int version) {
    private static final int SHORT = 12;

    /** The first digits of the hash: enough to compare by eye. */
    public String shortHash() {
        return contentHash.substring(0, SHORT);
    }
}
