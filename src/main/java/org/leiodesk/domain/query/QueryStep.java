package org.leiodesk.domain.query;

import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.Signer;

/**
 * What was done with a query after it was raised. It is never changed and never removed.
 *
 * @param subject about whose casebook the query is
 * @param query number of the query within the subject
 * @param step counts the steps of the query from 1
 * @param action what was done
 * @param text in what words; never blank
 * @param signer by whom, and when
 * @param version 1 once it is stored
 */
public record QueryStep(
        SubjectId subject, int query, int step, QueryAction action, String text, Signer signer, int version) {}
