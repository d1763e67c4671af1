package org.leiodesk.service.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.exchange.trail.PackWriter;
import org.leiodesk.exchange.trail.SignatureTable;
import org.leiodesk.store.signing.SignatureRepository;

/** Puts the signatures of a study into an inspection pack, and of each that holds the text that was signed. */
final class PackSignatures {
    private final SignatureRepository signatures;

    PackSignatures(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    /** Adds nothing when nobody has signed. */
    void addTo(PackWriter pack) throws IOException {
        List<SignatureTable.Row> rows = new ArrayList<>();
        for (List<SignatureStanding> ofSubject : signatures.all().values()) {
            for (SignatureStanding standing : ofSubject) {
                rows.add(new SignatureTable.Row(standing, standing.holds() ? text(pack, standing.signature()) : ""));
            }
        }
        if (!rows.isEmpty()) {
            pack.add(SignatureTable.FOLDER, SignatureTable.FILE, SignatureTable.csv(rows));
        }
    }

    private String text(PackWriter pack, Signature signature) throws IOException {
        String text = signatures.text(signature.subject(), signature.scope()).text();
        return pack.add(
                SignatureTable.TEXTS,
                signature.subject().value() + "-" + signature.sequence() + ".txt",
                text.getBytes(StandardCharsets.UTF_8));
    }
}
