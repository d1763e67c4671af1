package org.leiodesk.ui.figure;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How much larger than the pane a figure is drawn: from 1 to 4, by steps. */
public final class FigureZoom {
    private static final double[] STEPS = {1, 1.25, 1.5, 2, 2.5, 3, 4};

    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);

    FigureZoom() {}

    /** 1: the whole figure in the pane. */
    public ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    /** One step larger. */
    public void larger() {
        for (double step : STEPS) {
            if (step > factor.get()) {
                factor.set(step);
                return;
            }
        }
    }

    /** One step smaller. */
    public void smaller() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < factor.get()) {
                factor.set(STEPS[i]);
                return;
            }
        }
    }

    /** The whole figure in the pane. */
    public void whole() {
        factor.set(1);
    }

    /** Ctrl and plus, minus or 0; whether it was one of these. */
    boolean press(KeyEvent event) {
        if (!event.isShortcutDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.PLUS || code == KeyCode.EQUALS || code == KeyCode.ADD) {
            larger();
        } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
            smaller();
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            whole();
        } else {
            return false;
        }
        return true;
    }
}
