package org.leiodesk.domain.audit;

/**
 * The collected record that a derived value comes from (ADaM SRCDOM and SRCSEQ).
 *
 * @param kind what kind of record
 * @param sequence its number within the subject; 0 for the demographics
 */
public record SourceRecord(RecordKind kind, int sequence) {}
