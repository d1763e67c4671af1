package org.leiodesk.ui.why;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.endpoint.why.Explanation;

/** One statement on the screen, which opens to what it rests on. */
public final class WhyRow {
    private final Explanation explanation;
    private final @Nullable WhyRow parent;
    private final int depth;
    private @Nullable List<WhyRow> children;
    private boolean open;

    WhyRow(Explanation explanation, @Nullable WhyRow parent) {
        this.explanation = explanation;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    public Explanation explanation() {
        return explanation;
    }

    /** How far it stands from the left: 0 for a value that was asked about. */
    public int depth() {
        return depth;
    }

    /** Whether what it rests on is shown. */
    public boolean isOpen() {
        return open;
    }

    void open(boolean shown) {
        open = shown && !explanation.isLeaf();
    }

    /** What it is a reason for; null for a value that was asked about. */
    @Nullable
    WhyRow parent() {
        return parent;
    }

    /** The value that was asked about. */
    WhyRow topic() {
        return parent == null ? this : parent.topic();
    }

    List<WhyRow> children() {
        List<WhyRow> known = children;
        if (known == null) {
            known = explanation.because().stream()
                    .map(reason -> new WhyRow(reason, this))
                    .toList();
            children = known;
        }
        return known;
    }
}
