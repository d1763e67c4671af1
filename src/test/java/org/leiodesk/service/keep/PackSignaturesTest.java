package org.leiodesk.service.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.USER;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.TestStudies.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.signing.ToSign;

/** The signatures in an inspection pack: a diagnosis signed and then amended, and signed again. */
class PackSignaturesTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");
    private static final ToSign DIAGNOSIS = new ToSign(SUBJECT, new SignedScope.OfForm("DIAGNOSIS", ""));

    @TempDir
    private Path folder;

    private Map<String, byte[]> good = Map.of();
    private String signedNow = "";

    @BeforeEach
    void aPackWithAVoidSignatureAndOneThatHolds() throws IOException {
        Path pack = folder.resolve("pack.zip");
        try (Session session = TestStudies.session(folder.resolve("trial.leiodesk"))) {
            done(session.subjects().saveSubject(Subject.screened(SUBJECT), ""));
            done(session.subjects().saveDiagnosis(diagnosis(2, 0), ""));
            done(session.signing().sign(List.of(DIAGNOSIS), USER, password()));
            done(session.subjects().saveDiagnosis(diagnosis(3, 1), "Second reading of the slides"));
            done(session.signing().sign(List.of(DIAGNOSIS), "", password()));
            signedNow = session.signing().text(DIAGNOSIS).text();
            done(session.inspection().pack(pack, TrailFilter.ALL, Language.ENGLISH, Progress.NONE));
        }
        assertThat(PackCheck.check(pack, Progress.NONE).findings()).isEmpty();
        good = content(pack);
    }

    private static Diagnosis diagnosis(int grade, int version) {
        return new Diagnosis(
                SUBJECT, null, PrimaryOrigin.UTERINE, grade, null, List.of("Lung", "Liver"), "", null, 0, 0, version);
    }

    private static Map<String, byte[]> content(Path zip) throws IOException {
        Map<String, byte[]> content = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                content.put(entry.getName(), entries.readAllBytes());
            }
        }
        return content;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Someone changes a file of the pack, and mends the manifest and its sum. */
    private List<Finding> found(String name, String content) throws IOException {
        Map<String, byte[]> changed = new LinkedHashMap<>(good);
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        changed.put(name, bytes);
        String json = new String(good.get("manifest.json"), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(\"name\" : \"" + name + "\",\\s+\"bytes\" : )\\d+(,\\s+\"sha256\" : \")\\w+",
                        "$1" + bytes.length + "$2" + sha256(bytes));
        changed.put("manifest.json", json.getBytes(StandardCharsets.UTF_8));
        changed.put(
                "manifest.sha256",
                (sha256(changed.get("manifest.json")) + "  manifest.json\n").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : changed.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return PackCheck.check(file, Progress.NONE).findings();
    }

    private String text(String name) {
        return new String(good.get(name), StandardCharsets.UTF_8);
    }

    @Test
    void theTableSaysWhoSignedWhatWhenAndWhichSignatureStillHolds() {
        String hash = sha256(signedNow.getBytes(StandardCharsets.UTF_8));
        List<String> rows = text("signatures/signatures.csv").lines().toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0))
                .isEqualTo("subject,signature,scope,meaning,user,full_name,role,at_utc,zone,last_entry_signed,format,"
                        + "sha256,state,void_since_entry,text");
        assertThat(rows.get(1))
                .matches("S-001,1,FORM DIAGNOSIS,REVIEW,li,Li Na,INVESTIGATOR,2024-08-01T06:00:00.123456Z,"
                        + "Asia/Shanghai,5,1,[0-9a-f]{64},VOID,7,");
        assertThat(rows.get(2))
                .isEqualTo("S-001,2,FORM DIAGNOSIS,REVIEW,li,Li Na,INVESTIGATOR,2024-08-01T06:00:00.123456Z,"
                        + "Asia/Shanghai,7,1," + hash + ",HOLDS,,signatures/text/S-001-2.txt");
        assertThat(text("signatures/text/S-001-2.txt")).isEqualTo(signedNow).contains("fnclccGrade: 3");
        assertThat(text("signatures/signature-log.csv")).contains(",CREATE,S-001,SIGNATURE,");
    }

    @Test
    void aTextThatIsNotWhatWasSignedIsFoundThoughAllSumsWereMended() throws IOException {
        assertThat(found("signatures/text/S-001-2.txt", signedNow.replace("fnclccGrade: 3", "fnclccGrade: 1")))
                .containsExactly(Finding.error(
                        "signatures/signatures.csv:3", "exchange.pack.signedOther", "signatures/text/S-001-2.txt"));
    }

    @Test
    void aSignatureThatHoldsWithoutATextAndATextWithoutASignatureAreFound() throws IOException {
        String table = text("signatures/signatures.csv");
        assertThat(found("signatures/signatures.csv", table.replace("S-001-2.txt", "S-001-9.txt")))
                .containsExactly(
                        Finding.error(
                                "signatures/signatures.csv:3",
                                "exchange.pack.signedMissing",
                                "signatures/text/S-001-9.txt"),
                        Finding.error("signatures/text/S-001-2.txt", "exchange.pack.signedByNobody"));
        assertThat(found("signatures/signatures.csv", table.replace("HOLDS", "GOOD")))
                .containsExactly(Finding.error("signatures/signatures.csv", "exchange.pack.content"));
    }
}
