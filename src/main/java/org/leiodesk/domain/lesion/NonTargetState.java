package org.leiodesk.domain.lesion;

/** State of a non-target lesion at one assessment (recist.md section 4). */
public sealed interface NonTargetState extends LesionState {
    /** Present, or a node of 10 mm or more. */
    record Present() implements NonTargetState {}

    /** Gone, or a node below 10 mm. */
    record Gone() implements NonTargetState {}

    /**
     * Unequivocal progression.
     *
     * @param reason in words, required when typed; empty when an import does not give it
     */
    record UnequivocalProgression(String reason) implements NonTargetState {}

    /**
     * Not evaluated.
     *
     * @param reason why, in words; empty when not recorded
     */
    record NotEvaluated(String reason) implements NonTargetState {}
}
