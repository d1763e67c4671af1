package org.leiodesk.exchange.rows;

import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.audit.RecordKind;

/**
 * A row that is not used otherwise, but whose date shows that the subject was alive.
 *
 * @param kind of which domain
 * @param date complete
 */
public record DatedRow(RecordKind kind, int line, int sequence, PartialDate date) implements Numbered {}
