package org.leiodesk.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.form.Forms;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.change.ChangeReason;
import org.leiodesk.ui.kit.ResponseBadge;
import org.leiodesk.ui.kit.SaveBar;
import org.leiodesk.ui.kit.SaveStatus;

class FormViewTest {
    @Test
    void aFormWithFindingsReasonAndBadgesIsShownWhole() {
        ScreenShots.take(
                "kit",
                context -> {
                    FormModel<Subject> model = new FormModel<>(Forms.SUBJECT, Subject.screened(new SubjectId("S-014")));
                    SaveStatus status = new SaveStatus();
                    status.edited();
                    ReasonPane reason = new ReasonPane(context.texts(), new ChangeReason(status));
                    reason.setId("panel");
                    HBox badges = new HBox(8);
                    for (TimepointResponse response : TimepointResponse.values()) {
                        badges.getChildren().add(ResponseBadge.of(context.texts(), response));
                    }
                    for (BestOverallResponse response : BestOverallResponse.values()) {
                        badges.getChildren().add(ResponseBadge.of(context.texts(), response, false));
                    }
                    BorderPane pane = new BorderPane();
                    VBox content = new VBox(16, badges, FormView.of(context.texts(), model));
                    content.setStyle("-fx-padding: 24px;");
                    pane.setCenter(new ScrollPane(content));
                    pane.setBottom(new VBox(reason, new SaveBar(context.texts(), status, () -> {}, () -> {})));
                    model.text("birthDate").set("19670311");
                    model.text("consentedOn").set("2024-02-31");
                    model.text("ageYears").set("57o");
                    model.text("number").set("");
                    assertThat(model.record()).isInstanceOf(Outcome.Refused.class);
                    reason.ask(Message.of("ui.reason.prompt"), text -> {}, () -> {});
                    return pane;
                },
                root -> ((TextField) root.lookup("#subject-number")).requestFocus());
    }
}
