package org.leiodesk.service.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.TestStudies.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.TrailFilter;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.store.Opening;
import org.leiodesk.store.StudyStore;

class InspectionPackTest {
    private static final List<String> FILES = List.of(
            "README.txt",
            "chain.csv",
            "casebooks/S-001.pdf",
            "casebooks/a_b_.._c.pdf",
            "audit/audit-trail.csv",
            "audit/audit-trail.pdf",
            "accounts/accounts.csv",
            "accounts/account-log.csv",
            "accounts/account-log.pdf",
            "manifest.json",
            "manifest.sha256");

    @TempDir
    private Path folder;

    private Path pack;
    private Path study;

    @BeforeEach
    void studyWithTwoSubjects() {
        pack = folder.resolve("pack.zip");
        study = folder.resolve("trial.leiodesk");
        try (Session session = TestStudies.session(study)) {
            for (String number : List.of("S-001", "a/b\\..:c")) {
                done(session.subjects().saveSubject(Subject.screened(new SubjectId(number)), ""));
            }
        }
    }

    private InspectionService.Pack made(TrailFilter filter) {
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            return done(session.inspection().pack(pack, filter, Language.ENGLISH, Progress.NONE));
        }
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

    private Path written(Map<String, byte[]> content) throws IOException {
        Path changed = folder.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(changed);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : content.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return changed;
    }

    private static List<String> wrong(Path pack) {
        return PackCheck.check(pack, Progress.NONE).findings().stream()
                .map(finding -> finding.place() + " "
                        + finding.message()
                                .key()
                                .substring(finding.message().key().lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void theWholeRecordIsInThePackAndNothingIsWrongWithIt() throws IOException {
        InspectionService.Pack made = made(TrailFilter.ALL);
        Map<String, byte[]> content = content(pack);
        assertThat(content.keySet()).containsExactlyElementsOf(FILES);
        Outcome<PackCheck.Seen> checked = PackCheck.check(pack, Progress.NONE);
        assertThat(checked.findings()).isEmpty();
        PackCheck.Seen seen = done(checked);
        assertThat(seen.manifestSum()).isEqualTo(made.manifestSum());
        assertThat(seen.files()).isEqualTo(FILES.size() - 2);
        String trail = new String(content.get("audit/audit-trail.csv"), StandardCharsets.UTF_8);
        assertThat(trail)
                .startsWith("entry,at_utc,zone,user,action,subject,form,record,item,before,after,reason")
                .contains(",2024-08-01T06:00:00.123456Z,Asia/Shanghai,li,CREATE,S-001,SUBJECT,,subjectNumber,,S-001,");
        assertThat(new String(content.get("accounts/accounts.csv"), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("user,full_name,role,active\nli,Li Na,INVESTIGATOR,Y\n");
        assertThat(new String(content.get("accounts/account-log.csv"), StandardCharsets.UTF_8))
                .contains("SIGN_OUT")
                .doesNotContain("SUBJECT");
        try (Session session = done(TestStudies.files().open(study, TestStudies.USER, TestStudies.password()))) {
            AuditEntry note = session.audit().all().stream()
                    .filter(entry -> entry.action() == AuditAction.INSPECTION_PACK)
                    .findFirst()
                    .orElseThrow();
            assertThat(note.after()).containsEntry("hash", made.manifestSum());
        }
    }

    @Test
    void theSameDataGiveTheSameBytes() throws IOException {
        StudyStore store = done(new Opening(TestStudies.CLOCK).open(study, TestStudies.USER, TestStudies.password()))
                .store();
        Recorder recorder = new Recorder(store, store.account(TestStudies.USER).orElseThrow(), TestStudies.CLOCK);
        List<byte[]> packs = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PackContent(recorder, TrailFilter.ALL, Language.CHINESE, Progress.NONE).writeTo(out);
            packs.add(out.toByteArray());
        }
        store.close(recorder.sign(""));
        assertThat(packs.get(0)).isEqualTo(packs.get(1));
    }

    @Test
    void aChangedByteInAnyFileIsFoundAndTheFileNamed() throws IOException {
        made(TrailFilter.ALL);
        Map<String, byte[]> good = content(pack);
        for (String name : FILES) {
            for (int place : new int[] {0, good.get(name).length / 2, good.get(name).length - 1}) {
                Map<String, byte[]> changed = new LinkedHashMap<>(good);
                byte[] bytes = good.get(name).clone();
                bytes[place] ^= 1;
                changed.put(name, bytes);
                List<String> found = wrong(written(changed));
                if (name.equals("manifest.json") || name.equals("manifest.sha256")) {
                    assertThat(found).as(name + " byte " + place).contains("manifest.json manifestChanged");
                } else {
                    assertThat(found).as(name + " byte " + place).containsExactly(name + " changed");
                }
            }
        }
    }

    @Test
    void aFileThatIsRemovedAddedOrRenamedIsNamed() throws IOException {
        made(TrailFilter.ALL);
        Map<String, byte[]> good = content(pack);
        for (String name : FILES) {
            Map<String, byte[]> less = new LinkedHashMap<>(good);
            less.remove(name);
            assertThat(wrong(written(less))).as(name).contains(name + " missing");
        }
        Map<String, byte[]> more = new LinkedHashMap<>(good);
        more.put("casebooks/S-003.pdf", new byte[] {1});
        assertThat(wrong(written(more))).containsExactly("casebooks/S-003.pdf added");
        Map<String, byte[]> renamed = new LinkedHashMap<>(good);
        renamed.put("casebooks/S-002.pdf", renamed.remove("casebooks/S-001.pdf"));
        assertThat(PackCheck.check(written(renamed), Progress.NONE).findings())
                .containsExactly(Finding.error("casebooks/S-001.pdf", "exchange.pack.renamed", "casebooks/S-002.pdf"));
        Map<String, byte[]> outside = new LinkedHashMap<>(good);
        outside.put("../outside.txt", new byte[0]);
        assertThat(wrong(written(outside))).containsExactly("../outside.txt unsafe", "../outside.txt added");
    }

    /** Someone who changes a file, its sum in the manifest, and the sum of the manifest. */
    private Path consistently(Map<String, byte[]> good, String name, byte[] bytes) throws Exception {
        Map<String, byte[]> changed = new LinkedHashMap<>(good);
        changed.put(name, bytes);
        String manifest = new String(good.get("manifest.json"), StandardCharsets.UTF_8);
        manifest = manifest.replace(sha256(good.get(name)), sha256(bytes))
                .replace(
                        "\"name\" : \"" + name + "\",\n    \"bytes\" : " + good.get(name).length,
                        "\"name\" : \"" + name + "\",\n    \"bytes\" : " + bytes.length);
        return sealed(changed, manifest);
    }

    private Path sealed(Map<String, byte[]> changed, String manifest) throws Exception {
        byte[] json = manifest.getBytes(StandardCharsets.UTF_8);
        changed.put("manifest.json", json);
        changed.put("manifest.sha256", (sha256(json) + "  manifest.json\n").getBytes(StandardCharsets.UTF_8));
        return written(changed);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void whoMendsTheSumsTooIsFoundByTheChainTheTrailAndThePages() throws Exception {
        made(TrailFilter.ALL);
        Map<String, byte[]> good = content(pack);
        String trail = new String(good.get("audit/audit-trail.csv"), StandardCharsets.UTF_8);
        String withoutThird = trail.lines()
                .filter(line -> !line.startsWith("3,"))
                .map(line -> line + "\n")
                .reduce("", String::concat);
        assertThat(wrong(consistently(good, "audit/audit-trail.csv", withoutThird.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("audit/audit-trail.csv entryMissing");
        String chain = new String(good.get("chain.csv"), StandardCharsets.UTF_8);
        String cut = chain.substring(0, chain.stripTrailing().lastIndexOf('\n') + 1);
        assertThat(wrong(consistently(good, "chain.csv", cut.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("chain.csv chainEnds", "chain.csv chainHash");
        String gap = chain.replaceFirst("(?m)^2,.*\\R", "");
        assertThat(wrong(consistently(good, "chain.csv", gap.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("chain.csv:3 chainBroken");
        String manifest = new String(good.get("manifest.json"), StandardCharsets.UTF_8);
        String hash = done(PackCheck.check(pack, Progress.NONE)).latestHash();
        Map<String, byte[]> all = new LinkedHashMap<>(good);
        assertThat(wrong(sealed(all, manifest.replace(hash, "0".repeat(64)))))
                .contains("chain.csv chainHash", "casebooks/S-001.pdf page", "audit/audit-trail.pdf page");
    }

    @Test
    void whatIsNoPackIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.zip"), "no zip at all");
        assertThat(PackCheck.check(other, Progress.NONE))
                .isEqualTo(Outcome.refused(Finding.error("other.zip", "exchange.pack.unreadable", "other.zip")));
        assertThat(PackCheck.check(written(Map.of("a.txt", new byte[1])), Progress.NONE))
                .isEqualTo(Outcome.refused(Finding.error("manifest.json", "exchange.pack.missing")));
    }

    @Test
    void aPartOfTheTrailSaysWhichPartItIs() throws IOException {
        made(new TrailFilter("S-001", "li", "SUBJECT", LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 1)));
        Map<String, byte[]> content = content(pack);
        assertThat(new String(content.get("audit/audit-trail.csv"), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",S-001,SUBJECT,"));
        assertThat(new String(content.get("manifest.json"), StandardCharsets.UTF_8))
                .contains("subject=S-001 user=li form=SUBJECT from=2024-08-01 to=2024-08-01");
        assertThat(wrong(pack)).isEmpty();
    }
}
