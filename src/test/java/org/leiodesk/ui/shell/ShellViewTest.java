package org.leiodesk.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.UiContext;

class ShellViewTest {
    @Test
    void helpListsTheKeys() {
        ScreenShots.take("help", ShellPictures::patients, root -> press(root, KeyCode.F1, false));
    }

    @Test
    void whatIsUnsavedAndWhatBrokeOpenAsPanels() {
        UiContext[] shown = new UiContext[1];
        ScreenShots.take(
                "notices",
                context -> {
                    shown[0] = context;
                    return ShellPictures.patients(context);
                },
                root -> {
                    ((Button) root.lookup("#new-patient")).fire();
                    ((TextField) root.lookup("#subject-number")).setText("S-033");
                    press(root, KeyCode.Q, true);
                    shown[0].background().broke(new LeiodeskException(ErrorCode.STORE_BROKEN, "for the picture", null));
                });
    }

    @Test
    void whatWasRepairedWhileTheStudyOpenedStandsAboveTheScreenUntilItWasRead() {
        ScreenShots.take("repaired", ShellPictures::repaired);
    }

    @Test
    void whatWasBeingTypedWhenTheProgramEndedIsOfferedAboveTheScreen() {
        ScreenShots.take("drafts", ShellPictures::drafts);
    }

    private static void press(Parent root, KeyCode code, boolean control) {
        root.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
