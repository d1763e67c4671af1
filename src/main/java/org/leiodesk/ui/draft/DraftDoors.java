package org.leiodesk.ui.draft;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.draft.Draft;

/**
 * Where the drafts of the person signed in are kept. Both ways are called on the lane.
 *
 * @param mine those that were kept when the program ended
 * @param keep takes these in place of all there were; throws when the disk does not
 * @param lane where they are written
 */
public record DraftDoors(
        Callable<Outcome<List<Draft>>> mine, Function<List<Draft>, Outcome<Integer>> keep, DraftLane lane) {
    /** Offers these and keeps nothing: for tests. */
    public static DraftDoors offering(Draft... drafts) {
        return new DraftDoors(
                () -> Outcome.done(List.of(drafts)), kept -> Outcome.done(kept.size()), DraftLane.immediate());
    }
}
