package org.leiodesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.change.PreviewModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.SaveStatus;

class RecordModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-08-01T06:00:00Z"), ZoneOffset.UTC);

    private final List<String> reasons = new ArrayList<>();

    private static Death death(String cause, int version) {
        return new Death(
                new SubjectId("S-1"),
                RecordKind.SUBJECT,
                0,
                version == 0 ? null : new PartialDate(2024, 3, 1),
                cause,
                version);
    }

    /** What the study answers when it is asked what a death would change: a progression on its day, so that it can be told apart. */
    private List<Consequence> preview(Death death) {
        return death.on() == null
                ? List.of()
                : List.of(new Consequence.Progression(
                        death.subject(), null, death.on().earliest()));
    }

    private RecordModel<Death> model(Death first) {
        return new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.DEATH,
                        Death::version,
                        (death, reason) -> {
                            reasons.add(reason);
                            return Outcome.done(new Death(
                                    death.subject(),
                                    death.source(),
                                    0,
                                    death.on(),
                                    death.cause(),
                                    death.version() + 1));
                        },
                        this::preview),
                first,
                () -> {},
                Background.immediate(),
                CLOCK);
    }

    @Test
    void aNewRecordIsSavedWithoutAQuestion() {
        RecordModel<Death> model = model(death("", 0));
        model.form().text("on").set("2024-3");
        List<Death> saved = new ArrayList<>();
        model.save(saved::add);
        assertThat(saved)
                .containsExactly(
                        new Death(new SubjectId("S-1"), RecordKind.SUBJECT, 0, new PartialDate(2024, 3, 0), "", 1));
        assertThat(reasons).containsExactly("");
        assertThat(model.status().stateProperty().get()).isEqualTo(new SaveStatus.State.Saved(LocalTime.of(6, 0)));
    }

    @Test
    void aStoredRecordIsSavedOnlyAfterTheReason() {
        RecordModel<Death> model = model(death("Bleeding", 1));
        model.form().text("cause").set("Leiomyosarcoma");
        model.save(saved -> {});
        assertThat(reasons).isEmpty();
        SaveFlow.Amendment asked = model.flow().askingProperty().get();
        assertThat(asked.changes())
                .containsExactly(new Change(
                        Message.of("form.death.cause"), Change.plain("Bleeding"), Change.plain("Leiomyosarcoma")));
        asked.onConfirm().accept("Report of the clinic");
        assertThat(reasons).containsExactly("Report of the clinic");
        assertThat(model.form().shown().version()).isEqualTo(2);
        assertThat(model.form().changedProperty().get()).isFalse();
    }

    @Test
    void whatWouldChangeIsToldWhileTheReasonIsAskedAndNoLonger() {
        RecordModel<Death> model = model(death("Bleeding", 1));
        assertThat(model.flow().preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
        model.form().text("on").set("2024-03-09");
        model.save(saved -> {});
        assertThat(model.flow().preview().stateProperty().get())
                .isEqualTo(new PreviewModel.State.Known(
                        List.of(new Consequence.Progression(new SubjectId("S-1"), null, LocalDate.of(2024, 3, 9)))));
        model.flow().askingProperty().get().onCancel().run();
        assertThat(model.flow().preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
        model.save(saved -> {});
        model.flow().askingProperty().get().onConfirm().accept("Report of the clinic");
        assertThat(model.flow().preview().stateProperty().get()).isEqualTo(new PreviewModel.State.Nothing());
        assertThat(reasons).containsExactly("Report of the clinic");
    }

    @Test
    void takingTheQuestionBackKeepsWhatWasTyped() {
        RecordModel<Death> model = model(death("Bleeding", 1));
        model.form().text("cause").set("Sepsis");
        model.save(saved -> {});
        model.flow().askingProperty().get().onCancel().run();
        assertThat(model.flow().askingProperty().get()).isNull();
        assertThat(model.form().text("cause").get()).isEqualTo("Sepsis");
        assertThat(model.status().unsaved()).isTrue();
    }

    @Test
    void whatCannotBeReadIsRefusedBesideItsItem() {
        RecordModel<Death> model = model(death("", 0));
        model.form().text("on").set("2024-02-31");
        model.save(saved -> {});
        assertThat(model.form().findingsProperty().get())
                .containsExactly(Finding.error("death.on", "form.finding.partialDate", "2024-02-31"));
        assertThat(model.form().text("on").get()).isEqualTo("2024-02-31");
    }

    @Test
    void whatIsReadAgainReplacesWhatWasNotTouched() {
        RecordModel<Death> model = model(death("Bleeding", 1));
        model.stored(death("Sepsis", 2));
        assertThat(model.form().text("cause").get()).isEqualTo("Sepsis");
        assertThat(model.conflictProperty().get()).isEmpty();
    }

    @Test
    void whenSomeoneElseWasFasterBothValuesAreToldAndThePersonDecides() {
        RecordModel<Death> model = model(death("Bleeding", 1));
        model.form().text("cause").set("Leiomyosarcoma");
        model.stored(death("Sepsis", 2));
        assertThat(model.conflictProperty().get())
                .containsExactly(new Change(
                        Message.of("form.death.cause"), Change.plain("Sepsis"), Change.plain("Leiomyosarcoma")));
        model.save(saved -> {});
        assertThat(model.flow().askingProperty().get()).isNull();
        model.keepMine();
        model.save(saved -> {});
        model.flow().askingProperty().get().onConfirm().accept("Autopsy");
        assertThat(model.form().shown()).isEqualTo(death("Leiomyosarcoma", 3));

        RecordModel<Death> other = model(death("Bleeding", 1));
        other.form().text("cause").set("Leiomyosarcoma");
        other.stored(death("Sepsis", 2));
        other.takeStored();
        assertThat(other.form().text("cause").get()).isEqualTo("Sepsis");
        assertThat(other.status().unsaved()).isFalse();
    }

    @Test
    void aRefusalOfTheServicesStandsBesideItsItemAndKeepsTheValue() {
        RecordModel<Death> model = new RecordModel<>(
                new RecordModel.Kind<>(
                        Forms.DEATH,
                        Death::version,
                        (death, reason) -> Outcome.refused(Finding.error("on", "service.date.future", "2025-01-01")),
                        this::preview),
                death("", 0),
                () -> {},
                Background.immediate(),
                CLOCK);
        model.form().text("on").set("2025-01-01");
        model.save(saved -> {});
        assertThat(model.form().findingsProperty().get())
                .containsExactly(Finding.error("death.on", "service.date.future", "2025-01-01"));
        assertThat(model.form().text("on").get()).isEqualTo("2025-01-01");
        assertThat(model.status().stateProperty().get())
                .isEqualTo(new SaveStatus.State.NotSaved(Message.of("service.date.future", "2025-01-01")));
    }

    @Test
    void whatIsTypedWhileSavingStaysAndIsNotCalledSaved() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        CountDownLatch release = new CountDownLatch(1);
        try (Background background = Background.threaded(screen::add)) {
            RecordModel<Death> model = new RecordModel<>(
                    new RecordModel.Kind<>(
                            Forms.DEATH,
                            Death::version,
                            (death, reason) -> {
                                try {
                                    release.await();
                                } catch (InterruptedException e) {
                                    throw new IllegalStateException(e);
                                }
                                return Outcome.done(death("Bleeding", 1));
                            },
                            this::preview),
                    death("", 0),
                    () -> {},
                    background,
                    CLOCK);
            model.form().text("on").set("2024-03-01");
            model.form().text("cause").set("Bleeding");
            model.save(saved -> {});
            model.form().text("cause").set("Bleeding of the tumour");
            release.countDown();
            screen.take().run();
            assertThat(model.form().text("cause").get()).isEqualTo("Bleeding of the tumour");
            assertThat(model.form().shown()).isEqualTo(death("Bleeding", 1));
            assertThat(model.status().unsaved()).isTrue();
        }
    }
}
