package org.leiodesk.endpoint.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.treated;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.endpoint.FictionalSubject;

class LastKnownAliveTest {
    private static final Evaluator RADIOLOGIST = new Evaluator("INDEPENDENT ASSESSOR", "RADIOLOGIST 1");
    private static final int LATEST = 400;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void anyRecordWithACompleteDateCounts(
            String record, Consumer<FictionalSubject> add, @Nullable RecordKind kind, String variable) {
        FictionalSubject subject = treated("S1").contact(day(30));
        add.accept(subject);
        assertThat(LastKnownAlive.of(subject.build(), Cutoff.NONE)).hasValueSatisfying(alive -> {
            assertThat(alive.date()).isEqualTo(DAY_0.plusDays(LATEST));
            assertThat(alive.variable()).isEqualTo(variable);
            assertThat(Optional.ofNullable(alive.source()).map(SourceRecord::kind))
                    .isEqualTo(Optional.ofNullable(kind));
        });
    }

    static Stream<Arguments> anyRecordWithACompleteDateCounts() {
        return Stream.of(
                row("contact", subject -> subject.contact(day(LATEST)), RecordKind.SURVIVAL_STATUS, "SSDTC"),
                row("dose", subject -> subject.dose(LATEST, 90), RecordKind.ADMINISTRATION, "EXSTDTC"),
                row("dose left out", subject -> subject.dose(LATEST, 0), RecordKind.ADMINISTRATION, "EXSTDTC"),
                row(
                        "end of a span",
                        subject -> subject.administration(0, Drug.EPIRUBICIN, null, null, day(0), day(LATEST)),
                        RecordKind.ADMINISTRATION,
                        "EXENDTC"),
                row(
                        "scan not done",
                        subject -> subject.seen("T01", 1, LATEST, new LesionSize.NotEvaluable("NOT DONE")),
                        RecordKind.MEASUREMENT,
                        "TRDTC"),
                row(
                        "response of another evaluator",
                        subject -> subject.book()
                                .assessment(new Assessment(
                                        subject.id(),
                                        RADIOLOGIST,
                                        new Timepoint("9", null, ""),
                                        7,
                                        null,
                                        day(LATEST),
                                        null,
                                        false,
                                        "",
                                        0)),
                        RecordKind.ASSESSMENT,
                        "RSDTC"),
                row(
                        "end of treatment",
                        subject -> subject.endOfTreatment(LATEST, EndReason.COMPLETED),
                        RecordKind.DISPOSITION,
                        "DSSTDTC"),
                row("new therapy", subject -> subject.newTherapy(day(LATEST)), RecordKind.MEDICATION, "CMSTDTC"),
                row(
                        "medication",
                        subject -> subject.book().medication(medication(subject, null, null, day(LATEST))),
                        RecordKind.MEDICATION,
                        "CMDTC"),
                row(
                        "medication ended",
                        subject -> subject.book().medication(medication(subject, day(1), day(LATEST), null)),
                        RecordKind.MEDICATION,
                        "CMENDTC"),
                row(
                        "adverse event",
                        subject -> subject.book().adverseEvent(event(subject, day(LATEST), null)),
                        RecordKind.ADVERSE_EVENT,
                        "AESTDTC"),
                row(
                        "adverse event ended",
                        subject -> subject.book().adverseEvent(event(subject, day(1), day(LATEST))),
                        RecordKind.ADVERSE_EVENT,
                        "AEENDTC"),
                row(
                        "cycle",
                        subject -> subject.book()
                                .cycle(new Cycle(subject.id(), 9, null, day(LATEST), null, null, null, "", 0)),
                        null,
                        ""));
    }

    @Test
    void deathPlansPartialDatesAndWhatComesAfterTheCutoffAreNoSignOfLife() {
        FictionalSubject subject = treated("S1")
                .contact(day(30))
                .contact(new PartialDate(2025, 1, 0))
                .death(day(LATEST))
                .endOfTreatment(LATEST, EndReason.DEATH);
        subject.book().cycle(new Cycle(subject.id(), 9, DAY_0.plusDays(500), null, null, null, null, "", 0));
        assertThat(LastKnownAlive.of(subject.build(), Cutoff.NONE))
                .map(SourcedDate::date)
                .contains(DAY_0.plusDays(30));
        assertThat(LastKnownAlive.of(subject.build(), new Cutoff(DAY_0.plusDays(29))))
                .map(SourcedDate::date)
                .contains(DAY_0);
    }

    @Test
    void withoutAnyCompleteDateItIsUnknown() {
        FictionalSubject subject = FictionalSubject.enrolled("S1").contact(new PartialDate(2024, 0, 0));
        assertThat(LastKnownAlive.of(subject.build(), Cutoff.NONE)).isEmpty();
    }

    private static ConcomitantMedication medication(
            FictionalSubject subject,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable PartialDate recorded) {
        return new ConcomitantMedication(subject.id(), 5, "ASPIRIN", "", from, to, recorded, 0);
    }

    private static AdverseEvent event(FictionalSubject subject, PartialDate from, @Nullable PartialDate to) {
        return new AdverseEvent(subject.id(), 5, "NAUSEA", 1, "", null, "", from, to, null, 0);
    }

    private static Arguments row(
            String record, Consumer<FictionalSubject> add, @Nullable RecordKind kind, String variable) {
        return arguments(record, add, kind, variable);
    }
}
