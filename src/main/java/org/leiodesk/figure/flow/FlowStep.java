package org.leiodesk.figure.flow;

import java.util.List;

/**
 * One box of the flow, and the box beside the way to the next one.
 *
 * @param name what the subjects of the box are
 * @param count how many, in words
 * @param leaving the heading of the box beside: who goes no further, and how many; empty for the last step
 * @param reasons a line a reason
 * @param noting a line under the count where the numbers need one; empty as a rule
 * @param tooltip what the box says to the pointer
 * @param leaver what the box beside says to the pointer: reasons with the numbers of the subjects
 */
record FlowStep(
        String name, String count, String leaving, List<String> reasons, String noting, String tooltip, String leaver) {
    FlowStep {
        reasons = List.copyOf(reasons);
    }
}
