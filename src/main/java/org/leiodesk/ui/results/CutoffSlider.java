package org.leiodesk.ui.results;

import java.time.LocalDate;
import javafx.scene.control.Slider;
import org.jspecify.annotations.Nullable;
import org.leiodesk.ui.kit.Translations;

/**
 * The cut-off as a place between the first dose of the study and the last date recorded; the right end is no cut-off. It goes with the date that is typed
 * beside it. With the keyboard the arrows move it by a week.
 */
final class CutoffSlider {
    private static final double WEEK = 7;

    private final ResultsModel model;
    private final Slider slider = new Slider();
    private boolean following;

    CutoffSlider(Translations texts, ResultsModel model) {
        this.model = model;
        slider.setId("cutoff-slider");
        slider.setBlockIncrement(WEEK);
        slider.accessibleTextProperty().bind(texts.text("results.cutoff.slider"));
        slider.valueProperty().addListener((property, was, is) -> moved(is.doubleValue()));
        model.cutoffProperty().addListener((property, was, is) -> follow());
        model.spanProperty().addListener((property, was, is) -> spanned(is));
        spanned(model.spanProperty().get());
    }

    Slider node() {
        return slider;
    }

    private void spanned(@Nullable CutoffSpan span) {
        slider.setDisable(span == null);
        if (span != null) {
            following = true;
            slider.setMin(span.first().toEpochDay());
            slider.setMax(span.last().toEpochDay());
            following = false;
        }
        follow();
    }

    /** Goes to the date that is typed. */
    private void follow() {
        if (!following) {
            following = true;
            slider.setValue(
                    model.cutoffDate().map(date -> (double) date.toEpochDay()).orElseGet(slider::getMax));
            following = false;
        }
    }

    private void moved(double value) {
        if (!following) {
            following = true;
            long day = Math.round(value);
            boolean atEnd = day >= Math.round(slider.getMax());
            model.cutoffProperty().set(atEnd ? "" : LocalDate.ofEpochDay(day).toString());
            following = false;
        }
    }
}
