package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.lesion.Evaluator;

/** Whose reading counts. */
class EvaluatorChoiceTest {
    private static final Evaluator FIRST = new Evaluator("INDEPENDENT ASSESSOR", "RADIOLOGIST 1");
    private static final Evaluator SECOND = new Evaluator("INDEPENDENT ASSESSOR", "RADIOLOGIST 2");

    private static String choose(List<Evaluator> present, @Nullable String asked) {
        Outcome<Evaluator> outcome = EvaluatorChoice.choose(present, asked);
        return outcome instanceof Outcome.Done<Evaluator> done
                ? done.value().toString()
                : outcome.findings().get(0).message().in(Language.ENGLISH);
    }

    @Test
    void theInvestigatorIsTheDefaultElseTheOnlyOneElseTheChoicesAreListed() {
        assertThat(choose(List.of(FIRST, SECOND, Evaluator.INVESTIGATOR), null)).isEqualTo("INVESTIGATOR");
        assertThat(choose(List.of(FIRST), null)).isEqualTo("INDEPENDENT ASSESSOR/RADIOLOGIST 1");
        assertThat(choose(List.of(), null)).isEqualTo("INVESTIGATOR");
        assertThat(choose(List.of(FIRST, SECOND), null))
                .isEqualTo("Several evaluators read the images and none is the investigator; choose one of: "
                        + "INDEPENDENT ASSESSOR/RADIOLOGIST 1, INDEPENDENT ASSESSOR/RADIOLOGIST 2");
    }

    @Test
    void anEvaluatorIsNamedByRoleOrByRoleAndReader() {
        assertThat(choose(List.of(FIRST, SECOND), "Independent Assessor/Radiologist 2"))
                .isEqualTo("INDEPENDENT ASSESSOR/RADIOLOGIST 2");
        assertThat(choose(List.of(FIRST, Evaluator.INVESTIGATOR), "INDEPENDENT ASSESSOR"))
                .isEqualTo("INDEPENDENT ASSESSOR/RADIOLOGIST 1");
        assertThat(choose(List.of(FIRST, SECOND), "INDEPENDENT ASSESSOR"))
                .startsWith("There is no one evaluator “INDEPENDENT ASSESSOR”; choose one of: ");
        assertThat(choose(List.of(FIRST), "RADIOLOGIST 1")).startsWith("There is no one evaluator");
    }
}
