package org.leiodesk.domain.query;

import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signer;

/**
 * A question about what was collected, as it was raised (ODM Query). It is never changed and never removed; where it stands follows from its steps, see {@link
 * QueryThread}.
 *
 * @param subject about whose casebook
 * @param sequence number of the query within the subject, 0 before it is stored
 * @param about what of the casebook it is about
 * @param text the question
 * @param signer who raised it, and when
 * @param version 1 once it is stored
 */
public record Query(SubjectId subject, int sequence, QueryAbout about, String text, Signer signer, int version) {}
