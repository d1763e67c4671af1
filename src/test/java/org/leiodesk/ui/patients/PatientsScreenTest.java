package org.leiodesk.ui.patients;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.shell.ShellPictures;

class PatientsScreenTest {
    @Test
    void thePatientsOfTheDemoStudyAreListed() {
        ScreenShots.take("patients", ShellPictures::patients);
    }

    @Test
    void aNewPatientIsTypedAboveTheList() {
        ScreenShots.take("patients_new", ShellPictures::patients, root -> {
            ((Button) root.lookup("#new-patient")).fire();
            ((TextField) root.lookup("#subject-number")).setText("S-033");
            ((TextField) root.lookup("#subject-consentedOn")).setText("20240628");
            ((TextField) root.lookup("#subject-birthDate")).setText("1967-3");
        });
    }
}
