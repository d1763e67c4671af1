package org.leiodesk.domain.signing;

/** What a signature says (21 CFR 11.50(a)(3)). */
public enum SignatureMeaning {
    /** The data signed, and the response where there is one, were reviewed and are right. */
    REVIEW,
    /** The investigator answers for the data of the whole casebook: accurate, complete, legible and timely (ICH E6(R2) 4.9.1). */
    RESPONSIBILITY
}
