package org.leiodesk.form;

/** What is typed into an item. */
public enum ItemKind {
    TEXT,
    INTEGER,
    DECIMAL,
    /** Complete or partial: 2024, 2024-03, 2024-03-17. */
    PARTIAL_DATE,
    /** Complete only. */
    DATE,
    /** One code of a code list. */
    CHOICE
}
