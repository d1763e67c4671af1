package org.leiodesk.endpoint.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;

/**
 * Fictional subjects, each change with all its consequences beside it. Exact intervals by R 4.2.2: binom.test(0, 2) 0 to 0.8419, binom.test(1, 2) 0.0126 to 0.9874,
 * binom.test(2, 2) 0.1581 to 1, binom.test(0, 1) 0 to 0.975, binom.test(1, 1) 0.025 to 1.
 */
class ConsequencesTest {
    /** Shrinks to PR at day 42 and 84; the other is stable, so that every rate is of two. */
    private static FictionalSubject responder() {
        return FictionalSubject.treated("S1")
                .target("T01", "50")
                .measured("T01", 1, 42, "30")
                .measured("T01", 2, 84, "30");
    }

    private static Casebook stable() {
        return FictionalSubject.treated("S2")
                .target("T01", "50")
                .measured("T01", 1, 42, "50")
                .build();
    }

    private static List<String> of(Casebook stored, Casebook changed, Casebook... others) {
        List<Casebook> study = new ArrayList<>(List.of(stored));
        study.addAll(List.of(others));
        TrialAnalysis before =
                Trial.analyse(study, new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
        return Consequences.between(before, ChangedTrial.of(before, changed)).stream()
                .map(Projection::of)
                .map(ConsequencesTest::rounded)
                .toList();
    }

    private static String rounded(String line) {
        return Pattern.compile("\\d+\\.\\d+")
                .matcher(line)
                .replaceAll(number -> String.format(Locale.ROOT, "%.4f", Double.parseDouble(number.group())));
    }

    /** Another state of a lesion at a visit. */
    private static Casebook with(Casebook book, String lesion, int visit, LesionState state) {
        return Amended.tumour(
                book,
                book.lesions(),
                book.assessments(),
                book.measurements().stream()
                        .map(was -> was.lesion().equals(new LesionId(lesion))
                                        && was.timepoint().equals(Timepoint.of(BigDecimal.valueOf(visit), ""))
                                ? new LesionMeasurement(
                                        was.subject(),
                                        was.evaluator(),
                                        was.lesion(),
                                        was.timepoint(),
                                        was.sequence(),
                                        was.imagedOn(),
                                        state,
                                        1)
                                : was)
                        .toList());
    }

    private static LesionState mm(String size) {
        return new LesionSize.Measured(Millimetres.of(size));
    }

    private static String date(int day) {
        return DAY_0.plusDays(day).toString();
    }

    private static String dated(int day) {
        return "AnalysisDate[date=" + date(day) + ", imputed=NONE]";
    }

    @Test
    void aSizeThatTakesTheResponseAwayLowersTheRate() {
        Casebook stored = responder().build();
        // 40 of 50 is above 70 %: SD. PR at day 84 alone is not confirmed, and it is SD from day 42 on.
        assertThat(of(stored, with(stored, "T01", 1, mm("40")), stable()))
                .containsExactly(
                        "S1 response 1: PR %1$s PR NOT_APPLICABLE NONE -> SD %1$s SD NOT_APPLICABLE NONE"
                                .formatted(dated(42)),
                        "S1 best false: PR %s null -> PR %s null".formatted(date(42), date(84)),
                        "S1 best true: PR %s %s -> SD %s null".formatted(date(42), date(84), date(42)),
                        "S1 depth: -40.0000 %s 1 -> -40.0000 %s 2".formatted(date(42), date(84)),
                        "S1 DOR: %s %s 43 NO_EVENT -> none".formatted(date(42), date(84)),
                        "ORR FULL: 1/2 0.5000 0.0126 0.9874 -> 0/2 0.0000 0.0000 0.8419");
    }

    @Test
    void anEquivocalLesionConfirmedMovesTheProgressionBackToTheDayItWasFirstSeen() {
        Casebook stored = responder()
                .measured("T01", 3, 126, "60")
                .lesion("NEW01", LesionRole.NEW)
                .seen("NEW01", 2, 84, NewLesionState.EQUIVOCAL)
                .seen("NEW01", 3, 126, NewLesionState.EQUIVOCAL)
                .build();
        // The PR of day 42 now has no second one before the progression: SD.
        assertThat(of(stored, with(stored, "NEW01", 3, NewLesionState.UNEQUIVOCAL)))
                .containsExactly(
                        "S1 response 2: PR %1$s PR NOT_APPLICABLE EQUIVOCAL -> PD %1$s PR NOT_APPLICABLE UNEQUIVOCAL"
                                .formatted(dated(84)),
                        "S1 response 3: PD %s PD NOT_APPLICABLE EQUIVOCAL -> PD %s PD NOT_APPLICABLE UNEQUIVOCAL"
                                .formatted(dated(126), dated(84)),
                        "S1 best true: PR %s %s -> SD %s null".formatted(date(42), date(84), date(42)),
                        "S1 progression: %s -> %s".formatted(date(126), date(84)),
                        "S1 PFS: %1$s %2$s 127 PROGRESSION -> %1$s %3$s 85 PROGRESSION"
                                .formatted(date(0), date(126), date(84)),
                        "S1 DOR: %s %s 85 PROGRESSION -> none".formatted(date(42), date(126)),
                        "ORR FULL: 1/1 1.0000 0.0250 1.0000 -> 0/1 0.0000 0.0000 0.9750",
                        "PFS_MEDIAN FULL: 1/1 127.0000 null null -> 1/1 85.0000 null null");
    }

    @Test
    void aBaselineThatIsNotEvaluableAnyMoreTakesTheResponsesAndTheBarAwayAndLeavesTheSubjectInItsSets() {
        Casebook stored = responder().build();
        assertThat(of(stored, with(stored, "T01", 0, new LesionSize.NotEvaluable("artefact")), stable()))
                .contains("S1 depth: -40.0000 %s 1 -> none".formatted(date(42)))
                .contains("ORR FULL: 1/2 0.5000 0.0126 0.9874 -> 0/2 0.0000 0.0000 0.8419")
                .contains("ORR EVALUABLE: 1/2 0.5000 0.0126 0.9874 -> 0/1 0.0000 0.0000 0.9750")
                .contains("S1 EVALUABLE: true -> false");
    }

    @Test
    void aDoseThatWasNotGivenLeavesTheSubjectUntreated() {
        Casebook stored = responder().build();
        Administration was = stored.administrations().get(0);
        assertThat(of(stored, given(stored, was, 0), stable()))
                .containsExactly(
                        "S1 first dose: %s -> null".formatted(date(0)),
                        "S1 FULL: true -> false",
                        "S1 EVALUABLE: true -> false",
                        "S1 best false: PR %s null -> NE null null".formatted(date(42)),
                        "S1 best true: PR %s %s -> NE null null".formatted(date(42), date(84)),
                        "S1 depth: -40.0000 %s 1 -> none".formatted(date(42)),
                        "S1 PFS: %s %s 85 NO_EVENT -> none".formatted(date(0), date(84)),
                        "S1 OS: %s %s 85 ALIVE -> none".formatted(date(0), date(84)),
                        "S1 DOR: %s %s 43 NO_EVENT -> none".formatted(date(42), date(84)),
                        "ORR FULL: 1/2 0.5000 0.0126 0.9874 -> 0/1 0.0000 0.0000 0.9750",
                        "DCR FULL: 2/2 1.0000 0.1581 1.0000 -> 1/1 1.0000 0.0250 1.0000",
                        "PFS_MEDIAN FULL: 0/2 null null null -> 0/1 null null null",
                        "OS_MEDIAN FULL: 0/2 null null null -> 0/1 null null null");
    }

    /** The same dose with another amount. */
    private static Casebook given(Casebook book, Administration was, double mgPerM2) {
        Administration is = new Administration(
                was.subject(),
                was.sequence(),
                1,
                1,
                was.drug(),
                was.planned(),
                Dose.mgPerM2(mgPerM2),
                was.startedOn(),
                null,
                "",
                "",
                "",
                1);
        return Amended.cycle(
                book, new Cycle(was.subject(), 1, null, was.startedOn(), null, null, null, "", 1), List.of(is));
    }

    @Test
    void theOneDoseOfTheStudyThatIsNotZeroDecidesForEverySubjectWhetherZeroIsADose() {
        Casebook first = FictionalSubject.enrolled("S1").dose(0, 90).build();
        Casebook second = FictionalSubject.enrolled("S2").dose(5, 0).build();
        // Once S1 has 0 too, every dose in the study is 0, so that 0 is a dose: S2 is treated.
        assertThat(of(first, given(first, first.administrations().get(0), 0), second))
                .containsExactly(
                        "S2 first dose: null -> " + date(5),
                        "S2 FULL: false -> true",
                        "S2 PFS: none -> %1$s %1$s 1 NO_BASELINE".formatted(date(5)),
                        "S2 OS: none -> %1$s %1$s 1 ALIVE".formatted(date(5)),
                        "ORR FULL: 0/1 0.0000 0.0000 0.9750 -> 0/2 0.0000 0.0000 0.8419",
                        "DCR FULL: 0/1 0.0000 0.0000 0.9750 -> 0/2 0.0000 0.0000 0.8419",
                        "PFS_MEDIAN FULL: 0/1 null null null -> 0/2 null null null",
                        "OS_MEDIAN FULL: 0/1 null null null -> 0/2 null null null");
    }

    @Test
    void newTherapyEndsTheTimeWithAnotherReasonOnTheSameDay() {
        Casebook stored = responder().build();
        NewTherapy therapy = new NewTherapy(stored.subject().id(), 0, "PAZOPANIB", day(100), 0);
        assertThat(of(stored, Amended.newTherapy(stored, therapy)))
                .containsExactly(
                        "S1 PFS: %1$s %2$s 85 NO_EVENT -> %1$s %2$s 85 NEW_THERAPY".formatted(date(0), date(84)),
                        "S1 OS: %1$s %2$s 85 ALIVE -> %1$s %3$s 101 ALIVE".formatted(date(0), date(84), date(100)),
                        "S1 DOR: %1$s %2$s 43 NO_EVENT -> %1$s %2$s 43 NEW_THERAPY".formatted(date(42), date(84)));
    }

    @Test
    void aSizeThatDecidesNothingHasNoConsequence() {
        Casebook stored = responder().measured("T01", 3, 126, "31").build();
        assertThat(of(stored, with(stored, "T01", 3, mm("32")), stable())).isEmpty();
    }
}
