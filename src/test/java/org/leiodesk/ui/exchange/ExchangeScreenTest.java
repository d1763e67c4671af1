package org.leiodesk.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.results.Results;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.shell.ShellPictures;

class ExchangeScreenTest {
    private static final Message TITLE = Message.of("ui.exchange.heading.export");
    private static final Results RESULTS = new Results(
            Path.of("results"), List.of(Path.of("results", "adsl.csv"), Path.of("results", "efficacy.csv")), List.of());

    @Test
    void tablesGoInAndOutThroughAFolder() {
        ScreenShots.take(
                "exchange",
                context -> ShellPictures.around(
                        context,
                        "exchange",
                        Feather.REPEAT,
                        within -> new ExchangeScreen(
                                within.texts(),
                                new TransferModel(
                                        TITLE, (folder, progress) -> Outcome.done(RESULTS), within.background()),
                                new TransferModel(
                                        TITLE, (folder, progress) -> Outcome.done(RESULTS), within.background()))),
                root -> {
                    ((Button) root.lookup("#start-import")).fire();
                    ((TextField) root.lookup("#folder-export")).setText("results");
                    ((Button) root.lookup("#start-export")).fire();
                });
    }

    @Test
    void theFolderTypedIsHandedOverAndTheResultsAreShown() {
        List<Path> folders = new ArrayList<>();
        TransferModel model = new TransferModel(
                TITLE,
                (folder, progress) -> {
                    folders.add(folder);
                    return Outcome.done(RESULTS);
                },
                Background.immediate());
        model.start();
        assertThat(model.findingsProperty().get()).containsExactly(Finding.error("folder", "ui.exchange.folderNeeded"));
        model.folderProperty().set(" results ");
        model.start();
        assertThat(folders).containsExactly(Path.of("results"));
        assertThat(model.resultsProperty().get()).isEqualTo(RESULTS);
        assertThat(model.findingsProperty().get()).isEmpty();
    }

    @Test
    void aRefusalIsShownAndOneMayTryAgain() {
        Finding missing = Finding.error("dm.csv", "ui.exchange.folderNeeded");
        TransferModel model =
                new TransferModel(TITLE, (folder, progress) -> Outcome.refused(missing), Background.immediate());
        model.folderProperty().set("empty");
        model.start();
        assertThat(model.findingsProperty().get()).containsExactly(missing);
        assertThat(model.resultsProperty().get()).isNull();
        assertThat(model.busyProperty().get()).isFalse();
    }
}
