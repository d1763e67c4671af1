package org.leiodesk.exchange.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;

/** One lesion made of several that have merged: it has one diameter, by its own axis, and one of the others carries it. */
final class MergedLesion {
    private final List<NamedLesion> parts;
    private final @Nullable Boolean identifiedAsNode;
    private boolean node;

    /**
     * @param parts two or more, in the order of the link id
     * @param identifiedAsNode whether TU places the merged lesion in a lymph node; null when TU does not place it
     */
    MergedLesion(List<NamedLesion> parts, @Nullable Boolean identifiedAsNode) {
        this.parts = parts;
        this.identifiedAsNode = identifiedAsNode;
    }

    /** TR says that it is a lymph node. */
    void markNode() {
        node = true;
    }

    /** Whether it is a lymph node: as TU places it, else as TR does, else when all are that have merged. */
    boolean isNode() {
        if (identifiedAsNode != null) {
            return identifiedAsNode;
        }
        for (NamedLesion part : parts) {
            if (!part.isNode()) {
                return node;
            }
        }
        return true;
    }

    /** The lesion that carries the diameter: the first one that is measured by the same axis, else the first one. */
    LesionId carrier() {
        boolean wanted = isNode();
        for (NamedLesion part : parts) {
            if (part.isNode() == wanted) {
                return part.id();
            }
        }
        return parts.get(0).id();
    }
}
