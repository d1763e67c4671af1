package org.leiodesk.exchange.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;

class SignatureTableTest {
    private static final String SUM = "0123456789abcdef".repeat(4);
    private static final String TEXT = "signatures/text/S-001-1.txt";

    @Test
    void aKeyWithCommasQuotesAndLineEndsIsReadBackAsOneSignature() throws IOException {
        Signature signature = new Signature(
                new SubjectId("S-001"),
                1,
                new SignedScope.OfForm("CONTACT", "say \"a\", then\r\nb\nc"),
                SignatureMeaning.REVIEW,
                new Signer("li", "Li, Na", Role.INVESTIGATOR, Instant.EPOCH, ZoneId.of("Asia/Shanghai")),
                7,
                1,
                SUM,
                1);
        byte[] csv =
                SignatureTable.csv(List.of(new SignatureTable.Row(new SignatureStanding(signature, null, true), TEXT)));
        PackManifest manifest =
                new PackManifest("S", "T", "li", "", "", 7, 7, "", "", List.of(new PackManifest.Item(TEXT, 1, SUM)));
        assertThat(SignatureTable.check(manifest, csv)).isEmpty();
    }
}
