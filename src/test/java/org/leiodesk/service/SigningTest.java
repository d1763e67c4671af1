package org.leiodesk.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.service.EveryDecision.CASEBOOK;
import static org.leiodesk.service.EveryDecision.WEEK_6;
import static org.leiodesk.service.EveryDecision.WEEK_6_OF_SUBJECT;
import static org.leiodesk.service.TestStudies.CLOCK;
import static org.leiodesk.service.TestStudies.USER;
import static org.leiodesk.service.TestStudies.done;
import static org.leiodesk.service.TestStudies.password;
import static org.leiodesk.service.Typed.SUBJECT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureMeaning;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.service.signing.ToSign;

class SigningTest {
    private static final ToSign DIAGNOSIS = new ToSign(SUBJECT, new SignedScope.OfForm("DIAGNOSIS", ""));

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void aSubjectInPartialResponseAtWeekSix() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        done(session.subjects().saveSubject(Typed.subject(), ""));
        done(session.subjects().saveDiagnosis(diagnosis(2, 0), ""));
        EveryDecision.responding(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aSignatureSaysWhoWhenWhatItMeansAndWhatItBinds() {
        long last = session.audit().all().get(0).number();
        List<Signature> signed = done(session.signing().sign(List.of(CASEBOOK), USER, password()));
        Signer signer = new Signer(USER, "Li Na", Role.INVESTIGATOR, CLOCK.instant(), CLOCK.getZone());
        String hash = session.signing().text(CASEBOOK).hash();
        assertThat(signed)
                .containsExactly(new Signature(
                        SUBJECT, 1, CASEBOOK.scope(), SignatureMeaning.RESPONSIBILITY, signer, (int) last, 1, hash, 1));
        assertThat(session.signing().ofSubject(SUBJECT))
                .containsExactly(new SignatureStanding(signed.get(0), null, true));
        AuditEntry entry = session.audit().ofSubject(SUBJECT).get(0);
        assertThat(entry.form()).isEqualTo("SIGNATURE");
        assertThat(entry.after()).containsEntry("contentHash", hash).containsEntry("fullName", "Li Na");
    }

    /** The text as its description says, written down by hand. */
    @Test
    void whatIsHashedCanBeWrittenDownFromTheAuditTrail() throws NoSuchAlgorithmException {
        String text = """
                LEIODESK SIGNED CONTENT 1
                study: TMZ-EPI-LMS
                subject: S-014
                scope: FORM DIAGNOSIS
                [DIAGNOSIS]
                fnclccGrade: 2
                origin: UTERINE
                priorDoxorubicinMgPerM2: 0.0
                priorEpirubicinMgPerM2: 0.0
                sites: Lung\\nLiver
                subjectId: S-014
                """;
        assertThat(session.signing().text(DIAGNOSIS).text()).isEqualTo(text);
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(done(session.signing().sign(List.of(DIAGNOSIS), USER, password())))
                .extracting(Signature::contentHash)
                .containsExactly(HexFormat.of().formatHex(sha));
    }

    @Test
    void theFirstSignatureOfASittingTakesTheUserNameAndTheNextOnesThePassword() {
        assertThat(session.signing().needsUserName()).isTrue();
        assertThat(session.signing().sign(List.of(DIAGNOSIS), "wang", password()))
                .isEqualTo(Outcome.refused(Finding.error("", "service.sign.refused")));
        assertThat(session.signing().needsUserName()).isTrue();
        done(session.signing().sign(List.of(DIAGNOSIS), USER, password()));
        assertThat(session.signing().needsUserName()).isFalse();
        done(session.signing().sign(List.of(CASEBOOK), "", password()));
        session.lock();
        done(session.unlock(password()));
        assertThat(session.signing().needsUserName()).isTrue();
    }

    @Test
    void aWrongUserNameOrPasswordSignsNothingIsWrittenDownAndMakesTheNextOneWait() {
        assertThat(session.signing().sign(List.of(CASEBOOK), USER, "wrong horse battery".toCharArray()))
                .isEqualTo(Outcome.refused(Finding.error("", "service.sign.refused")));
        assertThat(session.audit().all().get(0).action()).isEqualTo(AuditAction.SIGN_IN_FAILED);
        assertThat(session.signing().sign(List.of(CASEBOOK), USER, password()))
                .isEqualTo(Outcome.refused(Finding.error("", "store.signIn.waitSeconds", 1L)));
        assertThat(session.signing().ofSubject(SUBJECT)).isEmpty();
    }

    @Test
    void anAmendmentVoidsTheSignatureAndTakingItBackDoesNotBringItBack() {
        done(session.signing().sign(List.of(DIAGNOSIS, CASEBOOK), USER, password()));
        done(session.subjects().saveDiagnosis(diagnosis(3, 1), "Pathology report"));
        long amended = session.audit().all().get(0).number();
        assertThat(standing()).allSatisfy(each -> {
            assertThat(each.holds()).isFalse();
            assertThat(each.matches()).isFalse();
            assertThat(Objects.requireNonNull(each.voidedBy()).number()).isEqualTo(amended);
        });
        done(session.subjects().saveDiagnosis(diagnosis(2, 2), "Typed wrongly"));
        assertThat(standing()).allSatisfy(each -> {
            assertThat(each.matches()).isTrue();
            assertThat(each.holds()).isFalse();
        });
        done(session.signing().sign(List.of(DIAGNOSIS), "", password()));
        assertThat(standing()).extracting(SignatureStanding::holds).containsExactly(false, false, true);
    }

    @Test
    void whatLiesOutsideOfWhatWasSignedLeavesTheSignatureAlone() {
        done(session.signing().sign(List.of(DIAGNOSIS), USER, password()));
        done(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, ""));
        done(session.signing().sign(List.of(WEEK_6_OF_SUBJECT, CASEBOOK), "", password()));
        assertThat(standing()).extracting(SignatureStanding::holds).containsExactly(true, true, true);
        done(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.SD, "Read again"));
        assertThat(standing()).extracting(SignatureStanding::holds).containsExactly(true, false, false);
    }

    @Test
    void aTimePointIsSignedWhenItsResponseIsReviewed() {
        assertThat(session.signing().sign(List.of(WEEK_6_OF_SUBJECT), USER, password()))
                .isEqualTo(Outcome.refused(Finding.error("", "service.sign.unreviewed", SUBJECT)));
        done(session.reviews().save(SUBJECT, WEEK_6, TimepointResponse.PR, TimepointResponse.PR, ""));
        assertThat(session.signing().text(WEEK_6_OF_SUBJECT).records()).isEqualTo(3);
        assertThat(done(session.signing().sign(List.of(WEEK_6_OF_SUBJECT), USER, password())))
                .extracting(Signature::meaning)
                .containsExactly(SignatureMeaning.REVIEW);
    }

    @Test
    void theSameIsNotSignedTwiceByOnePersonAndWhatIsNotThereIsNotSignedAtAll() {
        done(session.signing().sign(List.of(CASEBOOK), USER, password()));
        assertThat(session.signing().sign(List.of(DIAGNOSIS, CASEBOOK), "", password()))
                .isEqualTo(Outcome.refused(Finding.error("", "service.sign.already", SUBJECT)));
        assertThat(session.signing()
                        .sign(List.of(new ToSign(SUBJECT, new SignedScope.OfForm("DEATH", ""))), "", password()))
                .isEqualTo(Outcome.refused(Finding.error("", "service.sign.nothing", SUBJECT)));
        assertThat(standing()).hasSize(1);
    }

    private List<SignatureStanding> standing() {
        return session.signing().all().get(SUBJECT);
    }

    private static Diagnosis diagnosis(int grade, int version) {
        return new Diagnosis(
                SUBJECT, null, PrimaryOrigin.UTERINE, grade, null, List.of("Lung", "Liver"), "", null, 0, 0, version);
    }
}
