package org.leiodesk.ui.casebook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Severity;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.CasebookHold;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.endpoint.review.ReviewedResponse;
import org.leiodesk.service.signing.ToSign;
import org.leiodesk.ui.field.ReasonPane;
import org.leiodesk.ui.field.TypedParts;
import org.leiodesk.ui.field.TypedReason;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.FindingsPane;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.sign.SignModel;
import org.leiodesk.ui.sign.SignPane;
import org.leiodesk.ui.sign.SigningActions;
import org.leiodesk.ui.sign.SigningWords;

/** At the foot of a casebook: what is asked before it is signed, frozen, locked or opened. Takes no room until asked. */
final class SigningPanels extends VBox {
    private final CasebookModel model;
    private final SigningActions actions;
    private final Background background;
    private final ReasonPane reason;
    private final TypedReason typed;
    private final FindingsPane findings;

    SigningPanels(Translations texts, CasebookModel model, SigningActions actions, Background background, Clock clock) {
        this.model = model;
        this.actions = actions;
        this.background = background;
        reason = new ReasonPane(texts, "hold-reason", "casebook.hold.prompt", "casebook.hold.confirm");
        typed = new TypedReason("hold", reason, (state, again) -> hold(HoldState.valueOf(state)), clock);
        findings = new FindingsPane(texts);
        getChildren().addAll(findings, reason, new SignPane(texts, actions.signing()));
    }

    /** Asks for a signature, and says first what stands against it. */
    void sign(SubjectId subject, SignedScope scope) {
        CasebookContents contents = model.contentsProperty().get();
        if (contents == null) {
            return;
        }
        findings.show(List.of());
        if (SaveStatus.unsaved(typed.part().state().getValue())) {
            return;
        }
        reason.dismiss();
        List<Message> warnings = new ArrayList<>();
        if (scope instanceof SignedScope.WholeCasebook) {
            long waiting = contents.responses().stream()
                    .map(ReviewedResponse::state)
                    .filter(state -> state.isOpen())
                    .count();
            if (waiting > 0) {
                warnings.add(Message.of("casebook.open.review", waiting));
            }
            long missing = OpenItems.of(contents).stream()
                    .filter(item -> item.severity() == Severity.WARNING)
                    .count();
            if (missing > 0) {
                warnings.add(Message.of("casebook.sign.missing", missing));
            }
        }
        actions.signing()
                .ask(
                        new SignModel.Question(
                                List.of(new ToSign(subject, scope)),
                                SigningWords.scope(scope),
                                scope.meaning(),
                                warnings),
                        model::refresh);
    }

    /** Asks why the casebook is frozen, locked or opened, and does it. */
    void hold(HoldState state) {
        findings.show(List.of());
        actions.signing().cancel();
        typed.ask(
                state.name(),
                Message.of("casebook.hold.why." + state),
                why -> background.call(
                        () -> actions.holding().set(state, why),
                        this::answered,
                        broken -> typed.refused(Message.of("ui.broken." + broken.code()))));
    }

    private void answered(Outcome<CasebookHold> outcome) {
        if (outcome instanceof Outcome.Refused<?>) {
            typed.refused(outcome.findings().get(0).message());
            findings.show(outcome.findings());
        } else {
            typed.done();
        }
        model.refresh();
    }

    /** The reason that is typed, as a part of the screen. */
    TypedParts.Part part() {
        return typed.part();
    }
}
