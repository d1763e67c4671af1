package org.leiodesk.ui.board;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Severity;
import org.leiodesk.ui.kit.FindingsPane;

/** One cell of the board: a number aligned on its point, a word, a badge, and a sign when there is something to be said about it. */
final class BoardCell extends Region {
    static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    static final PseudoClass IN_COLUMN = PseudoClass.getPseudoClass("in-column");
    static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final double EDGE = 8;
    private static final double SIGN = 14;

    private final Label word = new Label();
    private final Label whole = new Label();
    private final Label fraction = new Label();
    private @Nullable Node badge;
    private @Nullable Node sign;
    private @Nullable Severity severity;
    private double fractionRoom = 14;

    BoardCell(String id, String... styles) {
        setId(id);
        getStyleClass().add("board-cell");
        getStyleClass().addAll(styles);
        setAccessibleRole(AccessibleRole.TEXT);
        word.getStyleClass().add("board-word");
        getChildren().addAll(word, whole, fraction);
        for (Label label : new Label[] {word, whole, fraction}) {
            label.setMinWidth(USE_PREF_SIZE);
            label.setManaged(false);
        }
    }

    /** Shows a word, a number, or a word before a number. */
    void show(String text, String number) {
        int point = number.indexOf('.');
        word.setText(text);
        whole.setText(point < 0 ? number : number.substring(0, point));
        fraction.setText(point < 0 ? "" : number.substring(point));
        requestLayout();
    }

    /** How much room all numbers of the board leave behind their point. */
    void leaveAfterPoint(double room) {
        if (fractionRoom != room) {
            fractionRoom = room;
            requestLayout();
        }
    }

    /** How many digits its number has behind the point. */
    int decimals() {
        return Math.max(0, fraction.getText().length() - 1);
    }

    /** A node at the right, such as a response badge; null for none. */
    void badge(@Nullable Node node) {
        getChildren().remove(badge);
        badge = node;
        if (node != null) {
            node.setManaged(false);
            getChildren().add(node);
        }
        requestLayout();
    }

    /** The sign of the gravest finding; null for none. */
    void sign(@Nullable Severity gravest) {
        if (severity == gravest) {
            return;
        }
        severity = gravest;
        getChildren().remove(sign);
        sign = gravest == null ? null : FindingsPane.sign(gravest);
        if (sign != null) {
            sign.setManaged(false);
            sign.getStyleClass().add("board-sign-" + Objects.requireNonNull(gravest));
            getChildren().add(sign);
        }
        requestLayout();
    }

    /** What it says, for those who look at it and for tests: word, number and badge. */
    String text() {
        String said = word.getText() + " " + whole.getText() + fraction.getText();
        return (badge instanceof Label label ? said + " " + label.getText() : said).strip();
    }

    @Override
    protected double computePrefWidth(double height) {
        return word.prefWidth(-1) + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        double left = sign == null ? EDGE : EDGE + SIGN;
        double width = getWidth() - EDGE;
        if (sign != null) {
            place(sign, EDGE - 2, SIGN, HPos.LEFT);
        }
        if (badge != null) {
            double badgeWidth = Math.min(badge.prefWidth(-1), width - 2);
            place(badge, width - badgeWidth, badgeWidth, HPos.LEFT);
            width -= badgeWidth + 6;
        }
        boolean numbered = !whole.getText().isEmpty();
        double point = width - fractionRoom;
        place(whole, 0, point, HPos.RIGHT);
        place(fraction, point, Math.max(fractionRoom, fraction.prefWidth(-1)), HPos.LEFT);
        boolean atLeft =
                numbered || getStyleClass().contains("head") && !getStyleClass().contains("column-head");
        double room = Math.max(0, (numbered ? point - whole.prefWidth(-1) - 4 : width) - left);
        word.setWrapText(word.prefWidth(-1) > room && getStyleClass().contains("head"));
        place(
                word,
                left,
                word.isWrapText() ? room : Math.max(room, word.prefWidth(-1)),
                atLeft ? HPos.LEFT : HPos.RIGHT);
    }

    private void place(Node node, double x, double width, HPos at) {
        layoutInArea(node, x, 0, width, getHeight(), 0, at, VPos.CENTER);
    }
}
