package org.leiodesk.ui.draft;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.draft.Draft;

/**
 * Where the drafts of the person signed in are kept. Both are called on a lane of their own.
 *
 * @param mine those that were kept when the program ended
 * @param keep takes these in place of all there were; throws when the disk does not
 */
public record DraftDoors(Callable<Outcome<List<Draft>>> mine, Function<List<Draft>, Outcome<Integer>> keep) {
    /** Keeps nothing: for tests. */
    public static DraftDoors none() {
        return new DraftDoors(() -> Outcome.done(List.of()), drafts -> Outcome.done(0));
    }
}
