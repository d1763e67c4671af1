package org.leiodesk.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.UiContext;

/** Pictures of the board, with as much room around it as the shell and the head of the casebook take. */
class BoardViewPicturesTest {
    private static Parent framed(UiContext context, BoardModel model) {
        Region rooms = new Region();
        rooms.setPrefWidth(160);
        rooms.setStyle("-fx-background-color: -color-bg-inset;");
        Region head = new Region();
        head.setPrefHeight(136);
        head.setStyle("-fx-background-color: -color-bg-inset;");
        Region foot = new Region();
        foot.setPrefHeight(28);
        foot.setStyle("-fx-background-color: -color-bg-inset;");
        BoardView view = new BoardView(context, model);
        BorderPane frame = new BorderPane(view.node(), head, null, foot, rooms);
        return frame;
    }

    private static void focus(Parent root) {
        root.lookup("#board-grid").requestFocus();
    }

    /** Twelve lesions at twelve time points: shrinking, then a split, a merge, a node, missing scans and growth. */
    private static Sample full() {
        Sample sample = new Sample("2024-01-10");
        String[] sites = {"Lung", "Liver", "Lymph node, retroperitoneal", "Peritoneum", "Pelvis"};
        for (int i = 0; i < 5; i++) {
            sample.lesion("T0" + (i + 1), sites[i], i == 2 ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE);
        }
        String[] others = {"Bone", "Pleura", "Lung", "Liver", "Peritoneum", "Mesentery"};
        for (int i = 0; i < 6; i++) {
            sample.lesion("NT0" + (i + 1), others[i], LesionKind.SOFT_TISSUE);
        }
        sample.lesion("NEW01", "Brain", LesionKind.SOFT_TISSUE);
        double[] sizes = {32.4, 41.5, 21.3, 28.25, 55.0};
        for (int k = 0; k < 12; k++) {
            List<String> values = new ArrayList<>();
            double factor = k < 6 ? 1 - 0.11 * k : 0.45 + 0.04 * (k - 6);
            for (int i = 0; i < 5; i++) {
                values.add("T0%d %.1f".formatted(i + 1, sizes[i] * factor));
            }
            if (k == 4) {
                values.set(3, "T04 8.25+4.5");
            }
            if (k == 5) {
                values.set(1, "T02 n slice gap");
            }
            if (k > 6) {
                values.set(0, "T01 s");
                values.set(1, "T02 m T05");
            }
            for (int i = 1; i <= 6; i++) {
                values.add("NT0" + i + (k > 3 && i < 3 ? " 0" : k == 11 && i == 5 ? " u has doubled" : " p"));
            }
            if (k > 9) {
                values.add("NEW01 " + (k == 10 ? "e" : "u"));
            }
            sample.timepoint(
                    k,
                    LocalDate.of(2024, 1, 8).plusDays(43L * k).toString(),
                    k == 0 ? null : k < 3 ? TimepointResponse.SD : k == 5 ? TimepointResponse.NE : TimepointResponse.PR,
                    values.toArray(String[]::new));
        }
        return sample;
    }

    /** In the demo study: a confirmed response, a new lesion that was equivocal at two scans, and progression of the target at the second of them. */
    static Sample twiceEquivocal() {
        return new Sample("2024-01-10")
                .inTheDemoStudy()
                .lesion("T01", "Lung", LesionKind.SOFT_TISSUE)
                .lesion("NEW01", "Brain", LesionKind.SOFT_TISSUE)
                .timepoint(0, "2024-01-08", null, "T01 50.0")
                .timepoint(1, "2024-02-21", TimepointResponse.PR, "T01 34.0")
                .timepoint(2, "2024-04-03", TimepointResponse.PR, "T01 30.0", "NEW01 e")
                .timepoint(3, "2024-05-15", TimepointResponse.PD, "T01 45.0", "NEW01 e");
    }

    @Test
    void anEquivocalLesionConfirmedAndWhatWouldChange() {
        Function<UiContext, Parent> confirmed = context -> {
            BoardModel model = twiceEquivocal().model();
            Sample.type(model, "NEW01", 3, "u");
            return framed(context, model);
        };
        ScreenShots.take("board_confirmed", confirmed, root -> {
            focus(root);
            ((Button) root.lookup("#board-save")).fire();
        });
        ScreenShots.take("board_change", confirmed, BoardViewPicturesTest::focus);
    }

    @Test
    void theBoardOfTheSpecification() {
        ScreenShots.take(
                "board",
                context -> {
                    BoardModel model = Sample.ofTheScreen().inTheDemoStudy().model();
                    model.addTimepoint();
                    model.typing().paste(BoardRow.DATE, Sample.column(model, 3), "2024-05-14\n21\n9\ns\np\n0");
                    return framed(context, model);
                },
                BoardViewPicturesTest::focus);
    }

    @Test
    void whyTheResponseOfATimePointIsWhatItIs() {
        ScreenShots.take(
                "board_why",
                context -> {
                    BoardModel model = Sample.ofTheScreen().model();
                    model.addTimepoint();
                    model.typing().paste(BoardRow.DATE, Sample.column(model, 3), "2024-05-14\n26\n9\ns\np\n0");
                    return framed(context, model);
                },
                root -> {
                    focus(root);
                    ((Button) root.lookup("#board-why")).fire();
                    press(root.lookup("#why-lines"), KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT);
                });
    }

    private static void press(Node node, KeyCode... keys) {
        for (KeyCode key : keys) {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        }
    }

    @Test
    void anEmptyBoard() {
        ScreenShots.take("board_empty", context -> framed(context, new Sample("2024-01-10").model()), root -> {
            focus(root);
            root.lookup("#board-grid")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, true, false, false));
        });
    }

    @Test
    void aFullBoard() {
        ScreenShots.take("board_full", context -> framed(context, full().model()), BoardViewPicturesTest::focus);
    }

    @Test
    void aBoardWithFindingsAndTheReasonAsked() {
        ScreenShots.take(
                "board_reason",
                context -> {
                    BoardModel model = Sample.ofTheScreen().inTheDemoStudy().model();
                    Sample.type(model, "T01", 1, "12");
                    Sample.type(model, "T03", 1, "15");
                    Sample.type(model, "T01", 2, "45");
                    return framed(context, model);
                },
                root -> {
                    focus(root);
                    ((Button) root.lookup("#board-save")).fire();
                });
        ScreenShots.take(
                "board_findings",
                context -> {
                    BoardModel model = Sample.ofTheScreen().inTheDemoStudy().model();
                    model.addTimepoint();
                    Sample.type(model, "T01", 0, "8");
                    Sample.type(model, "T01", 3, "2l.0");
                    Sample.type(model, "T02", 3, "m");
                    Sample.type(model, "T03", 3, "n");
                    Sample.type(model, "NT01", 3, "u");
                    Sample.type(model, "new", 3, "maybe");
                    return framed(context, model);
                },
                root -> {
                    focus(root);
                    ((Button) root.lookup("#board-save")).fire();
                });
    }
}
