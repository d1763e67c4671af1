package org.leiodesk.service.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.query.QueryService;
import org.leiodesk.service.signing.ToSign;

/** The inspection pack of a study in which something is signed, a signature is void, and queries are answered, closed and open. */
class SignedPackTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");
    private static final SignedScope DIAGNOSIS = new SignedScope.OfForm("DIAGNOSIS", "");
    private static final String QUERIES = "queries/queries.csv";
    private static final String SIGNATURES = "signatures/signatures.csv";

    @TempDir
    private Path folder;

    private Path pack;
    private Map<String, byte[]> good;

    @BeforeEach
    void packOfASignedStudy() throws IOException {
        pack = folder.resolve("pack.zip");
        try (Session session = TestStudies.session(folder.resolve("trial.leiodesk"))) {
            done(session.subjects().saveSubject(Subject.screened(SUBJECT), ""));
            Diagnosis first = done(session.subjects().saveDiagnosis(diagnosis(2, 0), ""));
            for (SignedScope scope : List.of(new SignedScope.OfForm("SUBJECT", ""), DIAGNOSIS)) {
                done(session.signing()
                        .sign(List.of(new ToSign(SUBJECT, scope)), TestStudies.USER, TestStudies.password()));
            }
            QueryService queries = session.queries();
            done(queries.raise(SUBJECT, new QueryAbout(DIAGNOSIS, "fnclccGrade"), "=The report, page 2, says 3"));
            done(queries.answer(SUBJECT, 1, 0, "Amended.\nThank you"));
            done(session.subjects().saveDiagnosis(diagnosis(3, first.version()), "Read again"));
            done(queries.close(SUBJECT, 1, 1, "As in the source"));
            done(queries.raise(SUBJECT, new QueryAbout(new SignedScope.WholeCasebook(), ""), "Consent form?"));
            done(session.inspection().pack(pack, TrailFilter.ALL, Language.ENGLISH, Progress.NONE));
        }
        good = content(pack);
    }

    private static Diagnosis diagnosis(int grade, int version) {
        return new Diagnosis(SUBJECT, null, null, grade, null, List.of(), "", null, 0, 0, version);
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

    private List<String> wrong(Map<String, byte[]> files) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return PackCheck.check(changed, Progress.NONE).findings().stream()
                .map(finding -> finding.place() + " " + finding.message().key())
                .toList();
    }

    private String text(String name) {
        return new String(good.get(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void signaturesAndQueriesAreFilesOfThePackNamedInItsManifestAndNothingIsWrong() {
        assertThat(PackCheck.check(pack, Progress.NONE).findings()).isEmpty();
        assertThat(good.keySet()).contains(SIGNATURES, QUERIES);
        assertThat(text("manifest.json")).contains("\"" + SIGNATURES + "\"", "\"" + QUERIES + "\"");
    }

    @Test
    void theTableOfQueriesHoldsEveryWordWithWhoAndWhen() {
        String by = ",2024-08-01T06:00:00.123456Z,Asia/Shanghai,li,Li Na,INVESTIGATOR,";
        String first = "S-001,1,CLOSED,FORM,DIAGNOSIS,,,,,,fnclccGrade,";
        assertThat(text(QUERIES))
                .isEqualTo("subject,query,state,about,form,record,evaluator_role,evaluator_reader,timepoint,"
                        + "timepoint_name,item,step,action,at_utc,zone,user,full_name,role,text\n"
                        + first + "0,RAISE" + by + "\"'=The report, page 2, says 3\"\n"
                        + first + "1,ANSWER" + by + "\"Amended.\nThank you\"\n"
                        + first + "2,CLOSE" + by + "As in the source\n"
                        + "S-001,2,OPEN,CASEBOOK,,,,,,,,0,RAISE" + by + "Consent form?\n");
    }

    @Test
    void aQueryVoidsNoSignatureAnAmendmentDoesAndThePrintSaysWhich() throws IOException {
        assertThat(text(SIGNATURES).lines().skip(1).map(line -> line.replaceAll(",[0-9a-f]{64},", ",HASH,")))
                .containsExactly(
                        "S-001,1,FORM SUBJECT,REVIEW,li,Li Na,INVESTIGATOR,2024-08-01T06:00:00.123456Z,"
                                + "Asia/Shanghai,5,1,HASH,HOLDS,,signatures/text/S-001-1.txt",
                        "S-001,2,FORM DIAGNOSIS,REVIEW,li,Li Na,INVESTIGATOR,2024-08-01T06:00:00.123456Z,"
                                + "Asia/Shanghai,6,1,HASH,VOID,10,");
        try (PDDocument printed = Loader.loadPDF(good.get("casebooks/S-001.pdf"))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String page = stripper.getText(printed);
            assertThat(page)
                    .contains("Electronic signatures", "holds: unchanged since", "VOID since")
                    .contains("Queries", "Diagnosis, FNCLCC grade", "Consent form?");
        }
    }

    @Test
    void aChangedRemovedOrAddedFileOfThemIsNamed() throws IOException {
        for (String name : List.of(SIGNATURES, QUERIES)) {
            byte[] bytes = good.get(name).clone();
            bytes[bytes.length / 2] ^= 1;
            Map<String, byte[]> changed = new LinkedHashMap<>(good);
            changed.put(name, bytes);
            assertThat(wrong(changed)).containsExactly(name + " exchange.pack.changed");
            Map<String, byte[]> less = new LinkedHashMap<>(good);
            less.remove(name);
            assertThat(wrong(less)).containsExactly(name + " exchange.pack.missing");
        }
    }
}
