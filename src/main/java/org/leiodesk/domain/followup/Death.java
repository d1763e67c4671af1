package org.leiodesk.domain.followup;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;

/**
 * Death of the subject.
 *
 * @param subject who
 * @param source the record that says so
 * @param sequence number of that record within the subject; 0 for the demographics
 * @param on day of death, possibly partial; null when only the fact is known
 * @param cause in words, may be empty
 * @param version counts the amendments, 0 before it is stored
 */
public record Death(
        SubjectId subject,
        RecordKind source,
        int sequence,
        @Nullable PartialDate on,
        String cause,
        int version) {}
