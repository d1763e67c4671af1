package org.leiodesk.service.demo;

/**
 * The path of one made-up subject: that of the course, and for repeated courses deeper or shallower and with a longer plateau, so that no two subjects are
 * alike.
 */
final class DiseasePath {
    private static final int PLATEAU = 3;

    private final Course course;
    private final double depth;
    private final int extra;

    DiseasePath(Course course, boolean repeated, Dice dice) {
        this.course = course;
        this.depth = dice.normal(1.0, repeated ? 0.14 : 0.03);
        this.extra = repeated && course.assessments() > PLATEAU ? dice.between(0, 3) : 0;
    }

    /** Number of assessments after the baseline before the course ends. */
    int assessments() {
        return course.assessments() + extra;
    }

    /** Whether the targets have grown by progression at this assessment. */
    boolean growsAt(int assessment) {
        return course.end() == Course.End.TARGET_GROWTH && assessment >= assessments();
    }

    /** Size of the targets at an assessment as a part of the baseline. */
    double factor(int assessment) {
        int step = assessment <= PLATEAU ? assessment : Math.max(PLATEAU, assessment - extra);
        double factor = course.factor(step);
        return factor == 0.0 ? 0.0 : growsAt(assessment) ? factor * (0.85 + 0.2 * depth) : 1 + (factor - 1) * depth;
    }
}
