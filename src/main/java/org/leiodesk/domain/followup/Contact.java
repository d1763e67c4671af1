package org.leiodesk.domain.followup;

import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;

/**
 * A day on which the subject was known to be alive: a survival follow-up, or the date of an imported record that is not kept otherwise.
 *
 * @param subject who
 * @param source what kind of record says so; SURVIVAL_STATUS for a follow-up
 * @param sequence number of that record within the subject
 * @param on the day, possibly partial
 * @param note in words, may be empty
 * @param version counts the amendments, 0 before it is stored
 */
public record Contact(SubjectId subject, RecordKind source, int sequence, PartialDate on, String note, int version) {}
