package org.leiodesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;

/** The list of rules. */
class EditChecksTest {
    @Test
    void noRuleIsListedTwice() {
        assertThat(EditChecks.all()).extracting(Object::getClass).doesNotHaveDuplicates();
    }

    @Test
    void subjectOfWhomOnlyTheNumberIsKnownHasNoFindings() {
        Casebook book = Casebook.of(Subject.screened(new SubjectId("S1"))).build();
        assertThat(EditChecks.run(book, ProtocolSettings.DEFAULT)).isEmpty();
    }

    @Test
    void plausibleCasebookHasNoFindings() {
        CheckCase book = new CheckCase()
                .cycle(1, "2024-02-01", "2024-02-01", "")
                .dose(1, Drug.TEMOZOLOMIDE, 200.0, 200.0, "")
                .dose(1, Drug.EPIRUBICIN, 90.0, 90.0, "")
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .lesion("T02", LesionKind.LYMPH_NODE)
                .size("T01", 0, "2024-01-20", "30")
                .size("T02", 0, "2024-01-20", "18")
                .size("T01", 1, "2024-03-14", "20")
                .size("T02", 1, "2024-03-14", "9")
                .contact(1, "2024-04-01");
        assertThat(EditChecks.run(book.book().build(), ProtocolSettings.DEFAULT))
                .isEmpty();
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
        CheckCase book = new CheckCase()
                .subject(CheckCase.subject("2024-02-02", EnrolmentStatus.ENROLLED, 17, null))
                .cycle(1, "2024-01-01", "2024-02-01", "")
                .cycle(3, null, "2024-01-10", "")
                .dose(1, Drug.EPIRUBICIN, 60.0, 900.0, "")
                .lesion("T01", LesionKind.BONE)
                .lesion("T02", LesionKind.LYMPH_NODE)
                .size("T01", 0, "2023-10-20", "8")
                .size("T01", 1, "2024-03-14", "800")
                .size("T02", 0, "2023-10-20", "9")
                .death("2024-03-01")
                .contact(1, "2024-04-01");
        assertThat(EditChecks.run(book.book().build(), ProtocolSettings.DEFAULT))
                .hasSizeGreaterThan(15)
                .allSatisfy(EditChecksTest::isSaidInFull);
    }

    private static void isSaidInFull(Finding finding) {
        for (Language language : Language.values()) {
            assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameArguments() {
        for (String room : new String[] {"check", "recist"}) {
            ResourceBundle english = bundle(room, Locale.ROOT);
            ResourceBundle chinese = bundle(room, Locale.SIMPLIFIED_CHINESE);
            assertThat(chinese.keySet()).isEqualTo(english.keySet());
            for (String key : english.keySet()) {
                for (int i = 0; i < 6; i++) {
                    String argument = "{" + i + "}";
                    assertThat(chinese.getString(key).contains(argument))
                            .as(key + " " + argument)
                            .isEqualTo(english.getString(key).contains(argument));
                }
                assertThat(english.getString(key)).as(key).doesNotContain("'");
                assertThat(chinese.getString(key)).as(key).doesNotContain("'");
            }
        }
    }

    private static ResourceBundle bundle(String room, Locale locale) {
        return ResourceBundle.getBundle(
                "org.leiodesk.texts." + room,
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
