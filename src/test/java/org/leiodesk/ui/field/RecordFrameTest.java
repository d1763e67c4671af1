package org.leiodesk.ui.field;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.form.Forms;
import org.leiodesk.ui.ScreenShots;

class RecordFrameTest {
    private static Death death(String cause, int version) {
        return new Death(new SubjectId("S-1"), RecordKind.SUBJECT, 0, new PartialDate(2024, 3, 1), cause, version);
    }

    @Test
    void whatSomeoneElseChangedIsShownBesideWhatWasTyped() {
        ScreenShots.take("kit-conflict", context -> {
            RecordModel<Death> model = new RecordModel<>(
                    new RecordModel.Kind<>(
                            Forms.DEATH, Death::version, (death, reason) -> Outcome.done(death), death -> List.of()),
                    death("Bleeding", 1),
                    () -> {},
                    context.background(),
                    context.clock());
            RecordFrame frame = new RecordFrame(
                    context.texts(), new RecordGroup(List.of(model)), FormView.of(context.texts(), model.form()));
            model.form().text("cause").set("Leiomyosarcoma");
            model.form().text("on").set("2024-03-02");
            model.stored(death("Sepsis", 2));
            return frame;
        });
    }
}
