package org.leiodesk.base;

/** Told by long work how far it is, and asked by it whether to stop. */
public interface Progress {
    /** Ignores what it is told and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void report(Message what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * How far the work is.
     *
     * @param what what is being done
     * @param done units done
     * @param total units in all, or 0 when unknown
     */
    void report(Message what, long done, long total);

    /** Whether the user wants the work to stop; the work then throws {@link java.util.concurrent.CancellationException} and leaves nothing behind. */
    boolean cancelled();
}
