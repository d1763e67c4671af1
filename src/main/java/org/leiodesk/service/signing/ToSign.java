package org.leiodesk.service.signing;

import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.signing.SignedScope;

/**
 * Something to be signed.
 *
 * @param subject of whom
 * @param scope what
 */
public record ToSign(SubjectId subject, SignedScope scope) {}
