package org.leiodesk.service.entry;

import java.util.HashSet;
import java.util.Set;
import org.leiodesk.base.SubjectId;

/** Which casebooks may have been saved since they were last read: at first all. For one reader, which keeps what it has read. */
public final class Unread {
    private boolean everything = true;
    private final Set<SubjectId> subjects = new HashSet<>();

    /**
     * What is to be read.
     *
     * @param everything whether all casebooks and the settings are
     * @param subjects otherwise whose casebooks are
     */
    public record Pages(boolean everything, Set<SubjectId> subjects) {
        public Pages {
            subjects = Set.copyOf(subjects);
        }
    }

    /** Something of a subject may have been saved. */
    synchronized void add(SubjectId subject) {
        subjects.add(subject);
    }

    /** Anything may have been saved. */
    synchronized void addEverything() {
        everything = true;
    }

    /** Hands over what is to be read, and starts anew. To be asked before reading, so that nothing saved meanwhile is missed. */
    public synchronized Pages take() {
        Pages pages = new Pages(everything, subjects);
        everything = false;
        subjects.clear();
        return pages;
    }

    /** Puts back what could not be read. */
    public synchronized void putBack(Pages pages) {
        everything = everything || pages.everything();
        subjects.addAll(pages.subjects());
    }
}
