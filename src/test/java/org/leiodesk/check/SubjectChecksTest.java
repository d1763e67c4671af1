package org.leiodesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.check.rule.PartialDates;
import org.leiodesk.check.subject.AdultAge;
import org.leiodesk.check.subject.AliveAfterDeath;
import org.leiodesk.check.subject.DoseBeforeConsent;
import org.leiodesk.check.subject.EnrolledWithoutConsent;
import org.leiodesk.check.subject.NothingAfterDeath;
import org.leiodesk.check.subject.NothingBeforeConsent;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.subject.EnrolmentStatus;

/** Consent, age and death. */
class SubjectChecksTest {
    @ParameterizedTest(name = "{0} before {1}: {2}")
    @CsvSource({
        "2024-03-16, 2024-03-17, true",
        "2024-03-17, 2024-03-17, false",
        "2024-03, 2024-03-17, false",
        "2024-03, 2024-04-01, true",
        "2024, 2024-03-17, false",
        "2023, 2024-03-17, true",
        "2024-03-17, 2024, false",
        "2024-05, 2024-04-01, false"
    })
    void partialDateIsBeforeAnotherOnlyWhenThatIsCertain(String one, String other, boolean before) {
        assertThat(PartialDates.isCertainlyBefore(CheckCase.date(one), CheckCase.date(other)))
                .isEqualTo(before);
    }

    @Test
    void consentComesBeforeTreatmentAndAScanBeforeItIsANote() {
        CheckCase book = new CheckCase()
                .cycle(1, null, "2023-12-31", "")
                .cycle(2, null, "2024-01-01", "")
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .size("T01", 0, "2023-12-20", "30");
        assertThat(book.findings(new NothingBeforeConsent()))
                .containsExactly("cycle:1 check.consent.after", "measurement:T01:0 check.consent.scanBefore");
    }

    @Test
    void firstDoseIsNotGivenBeforeConsent() {
        // the first dose is on 2024-02-01
        CheckCase book = new CheckCase().dose(1, Drug.EPIRUBICIN, 90.0, 90.0, "");
        assertThat(book.findings(new DoseBeforeConsent())).isEmpty();
        book.subject(CheckCase.subject("2024-02-02", EnrolmentStatus.ENROLLED, 50, null));
        assertThat(book.findings(new DoseBeforeConsent()))
                .containsExactly("subject.consentedOn check.consent.doseBefore");
    }

    @Test
    void enrolledSubjectHasConsented() {
        assertThat(new CheckCase().findings(new EnrolledWithoutConsent())).isEmpty();
        assertThat(new CheckCase()
                        .subject(CheckCase.subject(null, EnrolmentStatus.SCREENING, 50, null))
                        .findings(new EnrolledWithoutConsent()))
                .isEmpty();
        assertThat(new CheckCase()
                        .subject(CheckCase.subject(null, EnrolmentStatus.ENROLLED, 50, null))
                        .findings(new EnrolledWithoutConsent()))
                .containsExactly("subject.consentedOn check.consent.missing");
    }

    @ParameterizedTest(name = "age {0}, born {1}, consent 2024-01-01: {2}")
    @CsvSource({
        "18, , true",
        "17, , false",
        ", 2006-01-01, true",
        ", 2006-01-02, false",
        ", 2006, true",
        ", 2007, false",
        ", 2006-02, false",
        ", , true"
    })
    void subjectIsAnAdult(@Nullable Integer age, @Nullable String birth, boolean adult) {
        assertThat(new CheckCase()
                        .subject(CheckCase.subject("2024-01-01", EnrolmentStatus.ENROLLED, age, birth))
                        .findings(new AdultAge()))
                .isEqualTo(adult ? List.of() : List.of("subject.ageYears check.subject.age"));
    }

    @Test
    void nothingIsDatedAfterDeath() {
        CheckCase book = new CheckCase()
                .death("2024-03-01")
                .cycle(1, null, "2024-03-01", "")
                .cycle(2, null, "2024-03-02", "")
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .size("T01", 1, "2024-03-02", "30")
                .size("T01", 2, "2024-03", "30");
        book.book()
                .endOfTreatment(
                        new EndOfTreatment(CheckCase.ID, 1, CheckCase.date("2024-02-28"), EndReason.DEATH, "", 1))
                .newTherapy(new NewTherapy(CheckCase.ID, 3, "", CheckCase.date("2024-04-01"), 1));
        assertThat(book.findings(new NothingAfterDeath()))
                .containsExactly(
                        "cycle:2 check.death.before",
                        "measurement:T01:1 check.death.before",
                        "newTherapy:3 check.death.before");
        assertThat(book.death(null).findings(new NothingAfterDeath())).isEmpty();
    }

    @Test
    void nobodyIsKnownAliveAfterDeath() {
        CheckCase book =
                new CheckCase().death("2024-03-01").contact(1, "2024-03-01").contact(2, "2024-03-02");
        assertThat(book.findings(new AliveAfterDeath())).containsExactly("contact:2 check.death.aliveAfter");
    }
}
