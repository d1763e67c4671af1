package org.leiodesk.endpoint.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Texts;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.TimepointEvaluation;

/** What must hold for the explanations of any subject, over seeded random trials; a failure names its seed. */
class ExplanationsPropertyTest {
    private static final int SEEDS = 400;
    private static final int SEEDS_FOR_ALL = 3000;
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @Test
    void theResponsesOfATimePointAreConcludedAsTheyAreDerived() {
        forSubjects((subject, why) -> {
            for (TimepointEvaluation each : subject.tumour().timepoints()) {
                Explanation overall = why.timepoint(each.timepoint()).orElseThrow();
                assertThat(overall.rule()).isEqualTo(each.overall().rule());
                assertThat(overall.date()).isEqualTo(each.respondedOn());
                assertThat(text(overall)).contains(each.overall().value().code(), each.respondedOn() + "");
                boolean judged = subject.tumour().baseline() != null;
                if (judged) {
                    concludes(
                            overall.because().get(0),
                            each.target(),
                            each.target().value().name());
                    concludes(
                            overall.because().get(1),
                            each.nonTarget(),
                            each.nonTarget().value().code());
                }
                concludes(
                        overall.because().get(judged ? 2 : 0),
                        each.newLesion(),
                        switch (each.newLesion().value()) {
                            case NONE -> "No new lesion";
                            case EQUIVOCAL -> "equivocal";
                            case UNEQUIVOCAL -> "PD on";
                        });
            }
        });
    }

    private static void concludes(Explanation explanation, Decision<?> decision, String value) {
        assertThat(explanation.rule()).isEqualTo(decision.rule());
        if (decision.date() == null) {
            assertThat(text(explanation)).endsWith("at baseline");
            return;
        }
        assertThat(explanation.date()).isEqualTo(decision.date().date());
        assertThat(record(explanation)).isEqualTo(decision.source());
        assertThat(text(explanation)).contains(value);
    }

    @Test
    void theBestResponsesAreConcludedAsTheyAreDerived() {
        forSubjects((subject, why) -> {
            concludes(why.confirmedBest(), subject.confirmedBest());
            concludes(why.unconfirmedBest(), subject.unconfirmedBest());
        });
    }

    private static void concludes(Explanation explanation, BestResponse best) {
        assertThat(explanation.rule()).isEqualTo(best.ruleName());
        assertThat(explanation.date()).isEqualTo(best.date());
        assertThat(text(explanation)).contains(": " + best.value().code());
        long counted = explanation.because().stream()
                .filter(step -> step.claim().key().equals("endpoint.why.step"))
                .filter(step -> Objects.equals(step.date(), best.date()))
                .count();
        assertThat(counted).isGreaterThanOrEqualTo(best.index() < 0 ? 0 : 1);
    }

    @Test
    void theTimesAreConcludedAsTheyAreDerived() {
        forSubjects((subject, why) -> {
            for (TimeEndpoint endpoint : TimeEndpoint.values()) {
                EventTime time = subject.times().stream()
                        .filter(each -> each.endpoint() == endpoint)
                        .findFirst()
                        .orElse(null);
                assertThat(why.time(endpoint).isPresent()).isEqualTo(time != null);
                if (time != null) {
                    concludes(why.time(endpoint).orElseThrow(), time);
                }
            }
        });
    }

    private static void concludes(Explanation explanation, EventTime time) {
        assertThat(explanation.rule()).isEqualTo(time.rule());
        assertThat(explanation.date()).isEqualTo(time.end());
        assertThat(record(explanation)).isEqualTo(time.source());
        String days = time.endpoint() == TimeEndpoint.DOR || time.endpoint() == TimeEndpoint.TTR ? "" : "day ";
        assertThat(text(explanation))
                .contains(days + time.days(), time.end().toString())
                .matches(
                        time.endpoint() == TimeEndpoint.DOR || time.endpoint() == TimeEndpoint.TTR
                                ? ".*"
                                : time.isEvent() ? ".* ended on .*" : ".* censored on .*");
    }

    @Test
    void progressionAndDepthAreConcludedAsTheyAreDerived() {
        forSubjects((subject, why) -> {
            Decision<?> progression = subject.progression();
            Explanation progressed = why.progression();
            assertThat(progressed.rule()).isEqualTo(progression == null ? "" : progression.rule());
            assertThat(progressed.date())
                    .isEqualTo(
                            progression == null || progression.date() == null
                                    ? null
                                    : progression.date().date());
            if (subject.full()) {
                Explanation depth = why.depth().orElseThrow();
                assertThat(depth.date())
                        .isEqualTo(
                                subject.depth() == null ? null : subject.depth().date());
                assertThat(text(depth))
                        .startsWith(
                                subject.depth() == null
                                        ? "No depth of response"
                                        : String.format(
                                                Locale.ROOT,
                                                "Depth of response %+.1f %%",
                                                subject.depth().percent()));
            }
        });
    }

    @Test
    void theAnalysisSetsAreConcludedAsTheyAreDerived() {
        forSubjects((subject, why) -> {
            List<Explanation> sets = why.sets();
            assertThat(text(sets.get(0)).startsWith("In the")).isEqualTo(subject.enrolled());
            assertThat(text(sets.get(1)).startsWith("In the")).isEqualTo(subject.full());
            assertThat(text(sets.get(2)).startsWith("In the")).isEqualTo(subject.evaluable());
            if (subject.whyNotEvaluable() != null) {
                assertThat(text(sets.get(2))).endsWith(ENGLISH.get(subject.whyNotEvaluable()));
            }
        });
    }

    @Test
    void everyLeafIsARecordOfTheCasebookOrASetting() {
        forSubjects((subject, why) -> {
            CollectedRecords records =
                    new CollectedRecords(subject.casebook(), subject.firstDose(), Evaluator.INVESTIGATOR);
            leaves(why)
                    .forEach(leaf -> assertThat(records.fault(leaf, text(leaf)))
                            .as("%s [%s]", text(leaf), leaf.ground())
                            .isEmpty());
        });
    }

    @Test
    void everyTreeIsTextInBothLanguagesAndNoPlaceholderIsLeft() {
        forSubjects((subject, why) -> {
            for (Language language : Language.values()) {
                assertThat(ExplanationText.lines(why.all(), language))
                        .allSatisfy(line -> assertThat(line).doesNotContain("{", "}", "null", "endpoint."));
            }
        });
    }

    /** What is told again, and what is typed and not saved, comes up elsewhere. */
    @Test
    void everySentenceComesUp() {
        Set<String> sentences = new TreeSet<>(ENGLISH.bundle("endpoint").keySet());
        sentences.removeIf(key -> !key.startsWith("endpoint.why."));
        sentences.removeAll(Set.of("endpoint.why.above", "endpoint.why.unsaved"));
        forSubjects(
                0,
                SEEDS_FOR_ALL,
                (subject, why) -> all(why).forEach(each -> {
                    remove(each.claim(), sentences);
                    if (each.ground() != null) {
                        remove(each.ground().label(), sentences);
                    }
                }));
        assertThat(sentences).isEmpty();
    }

    private static void remove(Message message, Set<String> sentences) {
        sentences.remove(message.key());
        for (Object arg : message.args()) {
            if (arg instanceof Message inner) {
                remove(inner, sentences);
            }
        }
    }

    @Test
    void numbersOfASumAreThoseOfItsLesions() {
        forSubjects((subject, why) -> all(why).stream()
                .filter(each -> each.claim().key().equals("endpoint.why.sum.complete"))
                .forEach(sum -> {
                    double total = sum.because().stream()
                            .mapToDouble(leaf -> CollectedRecords.millimetres(leaf.claim()))
                            .sum();
                    assertThat(total)
                            .as(text(sum))
                            .isEqualTo(
                                    Double.parseDouble(sum.claim().args().get(1).toString()), exactly());
                }));
    }

    private static Offset<Double> exactly() {
        return Offset.offset(1e-9);
    }

    private static String text(Explanation explanation) {
        return ENGLISH.get(explanation.claim());
    }

    private static @Nullable Object record(Explanation explanation) {
        return explanation.ground() instanceof Ground.Collected collected ? collected.record() : null;
    }

    private static List<Explanation> leaves(Explanations why) {
        return all(why).stream().filter(Explanation::isLeaf).toList();
    }

    private static List<Explanation> all(Explanations why) {
        List<Explanation> all = new ArrayList<>();
        why.all().forEach(each -> add(each, all));
        return all;
    }

    private static void add(Explanation explanation, List<Explanation> all) {
        all.add(explanation);
        explanation.because().forEach(each -> add(each, all));
    }

    private static void forSubjects(BiConsumer<SubjectAnalysis, Explanations> property) {
        forSubjects(0, SEEDS, property);
    }

    private static void forSubjects(int from, int to, BiConsumer<SubjectAnalysis, Explanations> property) {
        for (long seed = from; seed < to; seed++) {
            AnalysisRequest request = request(seed);
            for (SubjectAnalysis subject :
                    Trial.analyse(RandomCourse.trial(seed), request).subjects()) {
                try {
                    property.accept(subject, Explanations.of(subject, request));
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(
                            "seed " + seed + ", " + subject.casebook().subject().id() + ": " + e.getMessage(), e);
                }
            }
        }
    }

    private static AnalysisRequest request(long seed) {
        LocalDate cutoff = RandomCourse.cutoff(seed);
        ResponseSettings response =
                seed % 3 == 0 ? new ResponseSettings(28, true, 28, 0, true) : ResponseSettings.DEFAULT;
        ProtocolSettings settings = ProtocolSettings.DEFAULT
                .withPfsRule(seed % 2 == 0 ? PfsRule.A : PfsRule.C)
                .withResponse(response);
        return new AnalysisRequest(settings, cutoff, Evaluator.INVESTIGATOR);
    }
}
