package org.leiodesk.service.demo;

/**
 * How the disease of a made-up subject runs. The path gives the size of the targets at each assessment as a part of the baseline; after its last value
 * the last change goes on.
 */
enum Course {
    PARTIAL_CONFIRMED(End.TARGET_GROWTH, 0.82, 0.61, 0.52, 0.50, 0.55, 0.74),
    STABLE(End.TARGET_GROWTH, 0.96, 0.90, 0.93, 1.02, 1.22),
    PROGRESSION(End.TARGET_GROWTH, 1.28),
    COMPLETE(End.NONE, 0.48, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    NODE_DISEASE(End.NONE, 0.72, 0.46, 0.40, 0.38, 0.40, 0.42, 0.41),
    NEW_LESION(End.NEW_LESION, 0.88, 0.80, 0.84),
    ONGOING(End.NONE, 0.78, 0.64, 0.60),
    PARTIAL_UNCONFIRMED(End.TARGET_GROWTH, 0.88, 0.66, 0.75, 1.10),
    MISSED_SCANS(End.TARGET_GROWTH, 0.92, 0.85, 0.88, 0.86, 1.16),
    EARLY_DEATH(End.DEATH, 1.05),
    NON_TARGET_PROGRESSION(End.NON_TARGET, 0.94, 0.90, 0.88),
    EQUIVOCAL_CONFIRMED(End.EQUIVOCAL_THEN_CONFIRMED, 0.90, 0.86, 0.84),
    NEW_THERAPY_FIRST(End.NEW_THERAPY, 0.98, 1.04, 1.08),
    LONG_STABLE(End.NONE, 0.95, 0.88, 0.84, 0.82, 0.80, 0.81, 0.80, 0.82, 0.80, 0.83),
    SCREEN_FAILURE(End.NONE, 1.0);

    /** What ends the course. */
    enum End {
        NONE,
        TARGET_GROWTH,
        NEW_LESION,
        NON_TARGET,
        EQUIVOCAL_THEN_CONFIRMED,
        NEW_THERAPY,
        DEATH
    }

    private final End end;
    private final double[] path;

    Course(End end, double... path) {
        this.end = end;
        this.path = path;
    }

    End end() {
        return end;
    }

    /** Whether the subject is still seen at the snapshot, without an event: consent is so long ago as the path needs. */
    boolean isFollowed() {
        return end == End.NONE && this != SCREEN_FAILURE;
    }

    /** Number of assessments after the baseline before the course ends. */
    int assessments() {
        return path.length;
    }

    /** Size of the targets at an assessment as a part of the baseline. */
    double factor(int assessment) {
        return path[Math.min(assessment, path.length) - 1];
    }

    /** The course of the n-th subject: the kinds in turn, the common ones more often. */
    static Course ofSubject(int index) {
        Course[] common = {PARTIAL_CONFIRMED, STABLE, PROGRESSION, STABLE, PARTIAL_CONFIRMED, LONG_STABLE, PROGRESSION};
        return index < values().length ? values()[index] : common[(index - values().length) % common.length];
    }
}
