package org.leiodesk.domain.audit;

/** What kind of collected record a derived value can point to as its source; {@code exchange} knows the domain code of each. */
public enum RecordKind {
    SUBJECT,
    ADMINISTRATION,
    LESION,
    MEASUREMENT,
    ASSESSMENT,
    DISPOSITION,
    MEDICATION,
    SURVIVAL_STATUS,
    ADVERSE_EVENT
}
