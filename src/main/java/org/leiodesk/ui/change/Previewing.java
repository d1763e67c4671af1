package org.leiodesk.ui.change;

import java.util.List;
import java.util.function.UnaryOperator;
import org.leiodesk.domain.Casebook;
import org.leiodesk.endpoint.change.Consequence;

/** Asks the study what a change of the patient in sight would change of what is derived. */
@FunctionalInterface
public interface Previewing {
    /**
     * Called in the background.
     *
     * @param amendment makes the casebook as it would be of the casebook as it is stored
     */
    List<Consequence> of(UnaryOperator<Casebook> amendment);
}
