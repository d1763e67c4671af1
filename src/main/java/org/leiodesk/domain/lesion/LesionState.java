package org.leiodesk.domain.lesion;

/** What was seen of a lesion at one assessment: the size of a target, the state of a non-target, the certainty of a new lesion. */
public sealed interface LesionState permits LesionSize, NonTargetState, NewLesionState {}
