package org.leiodesk.figure;

import java.util.Comparator;
import java.util.List;
import org.leiodesk.endpoint.Swimmer;
import org.leiodesk.endpoint.SwimmerLane;
import org.leiodesk.figure.choice.Category;
import org.leiodesk.figure.choice.Colour;
import org.leiodesk.figure.choice.Order;

/**
 * The lanes of a swimmer plot as they are asked for.
 *
 * @param inOrder from the top
 * @param order their order
 * @param colour what their colours mean
 */
record SwimmerLanes(List<SwimmerLane> inOrder, Order order, Colour colour) {
    static SwimmerLanes of(Swimmer swimmer, FigureOptions options) {
        Order order = options.look().order();
        List<SwimmerLane> lanes = switch (order) {
            case VALUE -> swimmer.lanes();
            case TREATMENT ->
                sorted(
                        swimmer,
                        Comparator.comparingInt(SwimmerLane::treatmentEnd).reversed());
            case RESPONSE -> sorted(swimmer, Comparator.comparing(SwimmerLane::best));
            case SUBJECT -> sorted(swimmer, Comparator.comparing(SwimmerLane::subject));
        };
        return new SwimmerLanes(lanes, order, options.look().colour());
    }

    /** Equal ones stay by length. */
    private static List<SwimmerLane> sorted(Swimmer swimmer, Comparator<SwimmerLane> by) {
        return swimmer.lanes().stream().sorted(by).toList();
    }

    Category category(SwimmerLane lane) {
        return colour.category(lane.best(), lane.origin(), lane.cycleStarts().size());
    }

    int size() {
        return inOrder.size();
    }
}
