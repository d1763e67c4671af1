package org.leiodesk.ui.sign;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leiodesk.base.Message;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.endpoint.visit.TimepointName;

/** Signatures in words. Times are those of the workstation that signed, with their zone. */
public final class SigningWords {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private SigningWords() {}

    /** What was signed. */
    public static Message scope(SignedScope scope) {
        if (scope instanceof SignedScope.OfTimepoint at) {
            return Message.of("sign.scope.timepoint", timepoint(at.timepoint()));
        }
        return scope instanceof SignedScope.OfForm form
                ? form(form.form(), form.key())
                : Message.of("sign.scope.casebook");
    }

    /** A form by its kind and key. */
    public static Message form(String form, String key) {
        Message name = Message.of("ui.audit.form." + form);
        return key.isEmpty() ? name : Message.of("sign.scope.form", name, key);
    }

    public static Message timepoint(Timepoint timepoint) {
        return TimepointName.of(timepoint);
    }

    /** Who signed, when, what it means, and the first digits of the hash. */
    public static Message signed(Signature signature) {
        Signer signer = signature.signer();
        return Message.of(
                "sign.signed",
                scope(signature.scope()),
                signer.fullName(),
                Message.of("ui.role." + signer.role()),
                when(signer),
                Message.of("sign.meaning.short." + signature.meaning()),
                signature.shortHash());
    }

    public static String when(Signer signer) {
        return WHEN.format(signer.at().atZone(signer.zone()));
    }

    /** Since when, by whom and by which change a signature is void. */
    public static Message voided(SignatureStanding standing) {
        AuditEntry entry = standing.voidedBy();
        if (entry == null) {
            return Message.of("sign.void.content");
        }
        Signed by = entry.by();
        return Message.of(
                "sign.void.since", WHEN.format(by.at().atZone(by.zone())), by.user(), form(entry.form(), entry.key()));
    }
}
