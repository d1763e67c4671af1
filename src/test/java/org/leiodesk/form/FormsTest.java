package org.leiodesk.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;

class FormsTest {
    @Test
    void everyItemAndCodeHasATextInBothLanguages() {
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            for (FormBinding<?> binding : Forms.all()) {
                Form form = binding.form();
                assertThat(texts.get(form.titleKey())).isNotBlank();
                for (Item item : form.items()) {
                    assertThat(texts.get(form.labelKey(item))).isNotBlank();
                    item.codes()
                            .forEach(code ->
                                    assertThat(texts.get(item.codeKey(code))).isNotBlank());
                }
            }
        }
    }

    @Test
    void whatIsTypedBecomesTheRecordAndIsShownAgain() {
        Map<String, String> typed = Map.of(
                "number",
                "S-014",
                "consentedOn",
                "2024-01-02",
                "status",
                "ENROLLED",
                "enrolledOn",
                "2024-01-05",
                "sex",
                "FEMALE",
                "birthDate",
                "1967-03");
        Subject expected = new Subject(
                new SubjectId("S-014"),
                "S-014",
                "",
                EnrolmentStatus.ENROLLED,
                new PartialDate(2024, 1, 2),
                new PartialDate(2024, 1, 5),
                "",
                Sex.FEMALE,
                new PartialDate(1967, 3, 0),
                null,
                "",
                null,
                0);
        Outcome<Subject> outcome = Forms.SUBJECT.record(Subject.screened(new SubjectId("new")), typed);
        assertThat(outcome).isEqualTo(Outcome.done(expected));
        assertThat(Forms.SUBJECT.values(expected)).isEqualTo(typed);
    }

    @Test
    void eachUnreadableItemIsNamedAndNothingElse() {
        Map<String, String> typed = new HashMap<>(Map.of(
                "number",
                "2",
                "plannedOn",
                "2024-02-30",
                "startedOn",
                "yesterday",
                "heightCm",
                "1600",
                "weightKg",
                "55,5",
                "ecog",
                "1.5"));
        Outcome<Cycle> outcome =
                Forms.CYCLE.record(new Cycle(new SubjectId("S-1"), 2, null, null, null, null, null, "", 0), typed);
        assertThat(outcome.findings())
                .extracting(Finding::place)
                .containsExactly("cycle.plannedOn", "cycle.startedOn", "cycle.heightCm", "cycle.ecog");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.findings().get(2).message().in(Language.ENGLISH))
                .isEqualTo("“1600” is not a number from 50 to 250 cm.");
    }

    @Test
    void aRequiredItemLeftEmptyIsNamed() {
        Outcome<Subject> outcome = Forms.SUBJECT.record(
                Subject.screened(new SubjectId("new")), Map.of("number", "S-1", "status", "SCREENING"));
        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Refused<>(List.of(Finding.error("subject.consentedOn", "form.finding.required"))));
    }

    @Test
    void aCommaIsReadAsADecimalPoint() {
        Outcome<Cycle> outcome = Forms.CYCLE.record(
                new Cycle(new SubjectId("S-1"), 1, null, null, null, null, null, "", 0),
                Map.of("number", "1", "plannedOn", "2024-03-04", "weightKg", "55,5"));
        assertThat(outcome)
                .isEqualTo(Outcome.done(
                        new Cycle(new SubjectId("S-1"), 1, LocalDate.of(2024, 3, 4), null, null, 55.5, null, "", 0)));
    }
}
