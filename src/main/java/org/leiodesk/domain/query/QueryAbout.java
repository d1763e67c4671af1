package org.leiodesk.domain.query;

import org.leiodesk.domain.signing.SignedScope;

/**
 * What of a casebook a query is about. It need not be recorded yet: that it is missing may be the question.
 *
 * @param scope the casebook, a time point of an evaluator, or a form, as they are signed
 * @param item an item of the form, such as birthDate; of a time point the lesion, such as T01; empty for the whole
 */
public record QueryAbout(SignedScope scope, String item) {}
