package org.leiodesk.ui.cycles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.change.ChangedTrial;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.change.Consequences;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.CycleEntry;
import org.leiodesk.ui.change.ConsequenceLine;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.field.Change;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

/** Numbers by hand: sqrt(160 cm x 55 kg / 3600) = 1.563 m2; 200 x 1.563472 = 312.69 mg a day, 1563.47 mg in five days. */
class DoseDeskModelTest {
    private static final SubjectId ID = new SubjectId("S-1");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneOffset.UTC);

    private final List<CycleEntry> saved = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    private static Cycle cycle(int number, LocalDate planned, LocalDate started, int version) {
        return new Cycle(ID, number, planned, PartialDate.of(started), 160.0, 55.0, 1, "", version);
    }

    private static Administration dose(int sequence, int cycle, int day, Drug drug, double mgPerM2) {
        return new Administration(
                ID,
                sequence,
                cycle,
                day,
                drug,
                Dose.mgPerM2(mgPerM2),
                Dose.mgPerM2(mgPerM2),
                new PartialDate(2024, 5, day),
                null,
                "",
                "B1",
                "INTRAVENOUS",
                1);
    }

    private static CasebookBuilder subject(double priorDoxorubicin) {
        return Casebook.of(Subject.screened(ID))
                .diagnosis(new Diagnosis(ID, null, null, null, null, List.of(), "", null, 0, priorDoxorubicin, 1));
    }

    /** One cycle begun on 2024-05-01 with temozolomide and epirubicin at these doses. */
    private static CasebookBuilder oneCycle(double temozolomide, double epirubicin) {
        CasebookBuilder book = subject(0).cycle(cycle(1, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1), 1));
        for (int day = 1; day <= 5; day++) {
            book.administration(dose(day, 1, day, Drug.TEMOZOLOMIDE, temozolomide));
        }
        return book.administration(dose(6, 1, 1, Drug.EPIRUBICIN, epirubicin));
    }

    /** What a change would change in a study of this patient alone. */
    private static List<Consequence> preview(Casebook book, UnaryOperator<Casebook> amendment) {
        TrialAnalysis now = Trial.analyse(
                List.of(book), new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
        return Consequences.between(now, ChangedTrial.of(now, amendment.apply(book)));
    }

    private DoseDeskModel desk(Casebook book) {
        return new DoseDeskModel(
                book,
                ProtocolSettings.DEFAULT,
                new DoseDeskModel.Saving(
                        (entry, reason) -> {
                            saved.add(entry);
                            reasons.add(reason);
                            return Outcome.done(entry);
                        },
                        amendment -> preview(book, amendment)),
                () -> {},
                Background.immediate(),
                CLOCK);
    }

    @Test
    void theNextCycleIsFilledInFromTheLastAndDoesNotCountAsTyped() {
        DoseDeskModel desk = desk(oneCycle(150, 67.5).build());
        assertThat(desk.number()).isEqualTo(2);
        assertThat(desk.head().text("plannedOn").get()).isEqualTo("2024-05-22");
        assertThat(desk.head().text("heightCm").get()).isEqualTo("160");
        assertThat(desk.head().text("weightKg").get()).isEqualTo("55");
        assertThat(desk.rows())
                .extracting(row -> row.planned().value())
                .containsExactly(new BigDecimal("150"), new BigDecimal("67.5"));
        assertThat(desk.changed()).isFalse();
    }

    @Test
    void theFirstCycleIsPlannedAtTheFullDose() {
        DoseDeskModel desk = desk(subject(0).build());
        assertThat(desk.rows())
                .extracting(row -> row.planned().value())
                .containsExactly(new BigDecimal("200"), new BigDecimal("90"));
        assertThat(desk.factsProperty().get().bsaM2()).isNull();
    }

    @Test
    void milligramsFollowFromTheBodySurfaceAndTheLevelFromTheDose() {
        DoseDeskModel desk = desk(oneCycle(200, 90).build());
        desk.giveAsPlanned();
        DeskFacts facts = desk.factsProperty().get();
        assertThat(facts.bsaM2()).isCloseTo(1.563472, within(1e-6));
        assertThat(facts.rows().get(0).mg()).containsExactly("313", "313", "313", "313", "313");
        assertThat(facts.rows().get(0).totalMg()).isCloseTo(1563.47, within(0.01));
        assertThat(facts.rows().get(0).level()).isEqualTo(Message.of("casebook.level.full"));
        desk.rows().get(0).given(3).textProperty().set("150");
        assertThat(desk.factsProperty().get().rows().get(0).level()).isEqualTo(Message.of("casebook.level.reduced", 1));
        assertThat(desk.factsProperty().get().rows().get(0).differs())
                .containsExactly(false, false, true, false, false);
        desk.rows().get(1).given(1).textProperty().set("80");
        assertThat(desk.factsProperty().get().rows().get(1).level()).isEqualTo(Message.of("casebook.level.other"));
    }

    @Test
    void cumulativeEpirubicinCountsEarlierDoxorubicinAndStopsAtTheLimits() {
        CasebookBuilder book = subject(200).cycle(cycle(1, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1), 1));
        DoseDeskModel desk = desk(book.build());
        desk.rows().get(1).given(1).textProperty().set("90");
        desk.head().text("startedOn").set("2024-05-22");
        // 200 x 1.25 + 90
        assertThat(desk.factsProperty().get().epirubicinMgPerM2()).isEqualTo(340);
        assertThat(desk.factsProperty().get().priorMgPerM2()).isEqualTo(250);
        assertThat(desk.factsProperty().get().limit()).isEqualTo(DeskFacts.Limit.BELOW);
        desk.rows().get(1).given(1).textProperty().set("470");
        assertThat(desk.factsProperty().get().limit()).isEqualTo(DeskFacts.Limit.WARN);
        desk.rows().get(1).given(1).textProperty().set("650");
        assertThat(desk.factsProperty().get().limit()).isEqualTo(DeskFacts.Limit.STOP);
    }

    @Test
    void aLateCycleAndAnotherDoseThanPlannedNeedTheirReasons() {
        DoseDeskModel desk = desk(oneCycle(200, 90).build());
        desk.giveAsPlanned();
        desk.head().text("startedOn").set("2024-05-26");
        desk.rows().get(1).given(1).textProperty().set("67.5");
        assertThat(desk.factsProperty().get().delayDays()).isEqualTo(4);
        assertThat(desk.factsProperty().get().lateness()).isEqualTo(DeskFacts.Lateness.LATE);
        desk.save(() -> {});
        assertThat(saved).isEmpty();
        assertThat(desk.head().findingsProperty().get())
                .containsExactly(
                        Finding.error("cycle.delayReason", "casebook.refused.delayReason", 4L),
                        Finding.error("dose.EPIRUBICIN", "casebook.refused.doseReason"));
        desk.head().text("delayReason").set("Neutrophils 1.2");
        desk.rows().get(1).reasonProperty().set("Nadir");
        desk.save(() -> {});
        assertThat(saved).hasSize(1);
        assertThat(saved.get(0).administrations())
                .extracting(Administration::adjustment)
                .containsExactly("", "", "", "", "", "Nadir");
        assertThat(reasons).containsExactly("");
    }

    @Test
    void threeDaysLateIsInTheWindowAndTwentyTwoAreTooMany() {
        DoseDeskModel desk = desk(oneCycle(200, 90).build());
        desk.head().text("startedOn").set("2024-05-25");
        assertThat(desk.factsProperty().get().lateness()).isEqualTo(DeskFacts.Lateness.ON_TIME);
        desk.head().text("startedOn").set("2024-06-12");
        assertThat(desk.factsProperty().get().lateness()).isEqualTo(DeskFacts.Lateness.LATE);
        desk.head().text("startedOn").set("2024-06-13");
        assertThat(desk.factsProperty().get().lateness()).isEqualTo(DeskFacts.Lateness.TOO_LATE);
        desk.head().text("startedOn").set("2024-05-21");
        assertThat(desk.factsProperty().get().lateness()).isEqualTo(DeskFacts.Lateness.EARLY);
    }

    @Test
    void aDoseWithoutADayOneIsNotSaved() {
        DoseDeskModel desk = desk(subject(0).build());
        desk.rows().get(1).given(1).textProperty().set("90");
        desk.save(() -> {});
        assertThat(desk.head().findingsProperty().get())
                .containsExactly(Finding.error("cycle.startedOn", "casebook.refused.dayOne"));
    }

    @Test
    void anAmendmentTellsOldAndNewAndKeepsWhatWasNotTouched() {
        Casebook book = oneCycle(200, 90).build();
        DoseDeskModel desk = desk(book);
        desk.show(book.cycles().get(0));
        assertThat(desk.changed()).isFalse();
        desk.rows().get(0).given(5).textProperty().set("0");
        desk.rows().get(0).reasonProperty().set("Vomiting");
        desk.save(() -> {});
        assertThat(saved).isEmpty();
        var asked = desk.flow().askingProperty().get();
        assertThat(asked.changes())
                .containsExactly(
                        change("casebook.change.given", "200", "0", 5),
                        change("casebook.change.reason", "", "Vomiting"));
        asked.onConfirm().accept("Source corrected");
        assertThat(reasons).containsExactly("Source corrected");
        List<Administration> stored = book.administrations();
        assertThat(saved.get(0).administrations().subList(0, 4)).isEqualTo(stored.subList(0, 4));
        assertThat(saved.get(0).administrations().get(5)).isEqualTo(stored.get(5));
        assertThat(saved.get(0).administrations().get(4).given()).isEqualTo(Dose.mgPerM2(0));
        assertThat(desk.flow().status().stateProperty().get()).isInstanceOf(SaveStatus.State.Saved.class);
    }

    private static Change change(String key, String before, String after, Object... args) {
        List<Object> all = new ArrayList<>(List.of(Message.of("casebook.drug.TEMOZOLOMIDE")));
        all.addAll(List.of(args));
        return new Change(new Message(key, all), Change.plain(before), Change.plain(after));
    }

    @Test
    void whatSomeoneElseChangedMeanwhileIsToldAndNotOverwritten() {
        Casebook book = oneCycle(200, 90).build();
        DoseDeskModel desk = desk(book);
        desk.show(book.cycles().get(0));
        desk.head().text("weightKg").set("54");
        Cycle theirs = new Cycle(ID, 1, LocalDate.of(2024, 5, 1), new PartialDate(2024, 5, 1), 160.0, 56.0, 1, "", 2);
        CasebookBuilder now = subject(0).cycle(theirs);
        book.administrations().forEach(now::administration);
        desk.stored(now.build());
        assertThat(desk.conflictProperty().get())
                .containsExactly(
                        new Change(Message.of("form.cycle.weightKg"), Change.plain("56 kg"), Change.plain("54 kg")));
        desk.save(() -> {});
        assertThat(desk.flow().askingProperty().get()).isNull();
        desk.keepMine();
        desk.save(() -> {});
        desk.flow().askingProperty().get().onConfirm().accept("Measured again");
        assertThat(saved.get(0).cycle().version()).isEqualTo(2);
        assertThat(saved.get(0).cycle().weightKg()).isEqualTo(54.0);
    }

    @Test
    void aRefusalOfTheServicesIsShownBesideItsDoseAndNothingTypedIsLost() {
        DoseDeskModel desk = new DoseDeskModel(
                oneCycle(200, 90).build(),
                ProtocolSettings.DEFAULT,
                new DoseDeskModel.Saving(
                        (entry, reason) ->
                                Outcome.refused(Finding.error("TEMOZOLOMIDE 1", "service.date.future", "2024-09-01")),
                        amendment -> List.of()),
                () -> {},
                Background.immediate(),
                CLOCK);
        desk.giveAsPlanned();
        desk.save(() -> {});
        assertThat(desk.head().findingsProperty().get())
                .containsExactly(Finding.error("dose.TEMOZOLOMIDE", "service.date.future", "2024-09-01"));
        assertThat(desk.rows().get(0).given(1).textProperty().get()).isEqualTo("200");
        assertThat(desk.flow().status().stateProperty().get()).isInstanceOf(SaveStatus.State.NotSaved.class);
    }

    @Test
    void theReasonForAChangeIsKeptWithTheCycleUntilThatIsSaved() {
        Casebook book = oneCycle(200, 90).build();
        DoseDeskModel before = desk(book);
        before.show(book.cycles().get(0));
        before.head().text("weightKg").set("54");
        Map<String, String> draft = new HashMap<>(before.texts());
        before.save(() -> {});
        before.flow().reason().textProperty().set("Measured ag");
        draft.put("reasonForChange", "Measured ag");
        assertThat(before.texts()).isEqualTo(draft).containsEntry("weightKg", "54");

        DoseDeskModel desk = desk(book);
        desk.show(book.cycles().get(0));
        desk.typeTexts(1, draft);
        assertThat(desk.texts()).isEqualTo(draft);
        desk.save(() -> {});
        desk.flow().askingProperty().get().onConfirm().accept("Measured again");
        assertThat(reasons).containsExactly("Measured again");
        assertThat(desk.texts()).isEmpty();
        assertThat(desk.flow().reason().textProperty().get()).isEmpty();
    }

    @Test
    void anImportedDoseOverSeveralDaysIsShownBesideTheGrid() {
        Administration span = new Administration(
                ID,
                1,
                1,
                1,
                Drug.TEMOZOLOMIDE,
                null,
                new Dose(new BigDecimal("300"), "mg"),
                new PartialDate(2024, 5, 1),
                new PartialDate(2024, 5, 5),
                "",
                "",
                "",
                1);
        Casebook book = subject(0)
                .cycle(cycle(1, LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 1), 1))
                .administration(span)
                .build();
        DoseDeskModel desk = desk(book);
        desk.show(book.cycles().get(0));
        assertThat(desk.othersProperty().get()).containsExactly(span);
        assertThat(desk.rows().get(0).anyGiven()).isFalse();
    }

    @Test
    void movingDayOneOfTheFirstCycleSaysThatEveryTimeMovesBeforeTheReasonIsGiven() {
        Casebook book = oneCycle(200, 90).build();
        DoseDeskModel desk = desk(book);
        desk.show(book.cycles().get(0));
        desk.head().text("startedOn").set("2024-05-03");
        assertThat(preview(desk)).isEmpty();
        desk.save(() -> {});
        assertThat(preview(desk))
                .containsExactly(
                        "First dose: 2024-05-01 → 2024-05-03",
                        "PFS: 1 day to 2024-05-01, censored: no baseline → 1 day to 2024-05-03, censored: no baseline",
                        "OS: 5 days to 2024-05-05, censored: alive → 5 days to 2024-05-07, censored: alive");
        desk.flow().askingProperty().get().onConfirm().accept("Source corrected");
        assertThat(saved.get(0).cycle().startedOn()).isEqualTo(new PartialDate(2024, 5, 3));
        assertThat(preview(desk)).isEmpty();
    }

    private static List<String> preview(DoseDeskModel desk) {
        return desk.flow().preview().stateProperty().get() instanceof PreviewModel.State.Known known
                ? known.consequences().stream()
                        .map(each -> ConsequenceLine.of(each).inOne().in(Language.ENGLISH))
                        .toList()
                : List.of();
    }
}
