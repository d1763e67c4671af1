package org.leiodesk.ui.draft;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.casebook.BaselineModel;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;

/** A process of its own that types a letter after the other into the baseline form of a patient, as the window would, and tells when it typed what, until it is killed. */
final class TypingProgram {
    static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private TypingProgram() {}

    /** @param args the study file */
    public static void main(String[] args) {
        PrintStream told = System.out;
        ScheduledExecutorService screen = Executors.newSingleThreadScheduledExecutor();
        Session session =
                TestStudies.done(TestStudies.files().open(Path.of(args[0]), TestStudies.USER, TestStudies.password()));
        SubjectId subject = new SubjectId("S-001");
        Casebook book = session.subjects().casebook(subject);
        screen.execute(() -> {
            BaselineModel model = new BaselineModel(
                    subject,
                    new SimpleObjectProperty<>(book),
                    new BaselineModel.Saving(
                            session.subjects()::saveSubject, session.subjects()::saveDiagnosis, amendment -> List.of()),
                    () -> {},
                    Background.immediate(),
                    Clock.system(ZoneOffset.UTC));
            Navigator navigator = new Navigator();
            navigator.connect(place -> new TypedScreen(model.group()));
            DraftKeeper keeper = new DraftKeeper(
                    new DraftDoors(
                            session.drafts()::mine,
                            session.drafts()::keep,
                            DraftLane.every(Duration.ofSeconds(2), screen)),
                    navigator,
                    Clock.system(ZoneOffset.UTC));
            navigator.go(Place.patient(subject));
            keeper.start();
            screen.scheduleAtFixedRate(
                    () -> {
                        var text = model.diagnosis().form().text("figoStage");
                        text.set(text.get() + LETTERS.charAt(text.get().length() % LETTERS.length()));
                        told.println(
                                "typed " + System.nanoTime() + " " + text.get().length());
                        told.flush();
                    },
                    50,
                    50,
                    TimeUnit.MILLISECONDS);
        });
    }
}
