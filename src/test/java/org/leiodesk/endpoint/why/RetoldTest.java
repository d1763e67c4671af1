package org.leiodesk.endpoint.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;

/** Each sentence by which a response is decided has its counterpart among the explanations. */
class RetoldTest {
    /** What only joins the sentences of targets and non-targets. */
    private static final Set<String> JOINED = Set.of("overall.both", "overall.targetOnly", "overall.nonTargetOnly");

    @Test
    void everySentenceThatDecidesCanBeRetold() {
        Set<String> decisions = Texts.of(Language.ENGLISH).bundle("recist").keySet().stream()
                .map(key -> key.substring("recist.".length()))
                .filter(key -> List.of("target", "nonTarget", "newLesion", "overall", "best")
                        .contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !JOINED.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(decisions).hasSizeGreaterThanOrEqualTo(30);
        assertThat(Texts.of(Language.ENGLISH).bundle("endpoint").keySet())
                .containsAll(
                        decisions.stream().map(key -> "endpoint.why." + key).toList());
    }

    @Test
    void theNumbersOfTheDecisionFollowThoseOfThePlace() {
        assertThat(Retold.of(Message.of("recist.best.pd", "2024-05-14"), "Best response"))
                .isEqualTo(Message.of("endpoint.why.best.pd", "Best response", "2024-05-14"));
    }
}
