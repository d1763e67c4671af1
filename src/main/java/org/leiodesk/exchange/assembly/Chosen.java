package org.leiodesk.exchange.assembly;

import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.exchange.rows.TrRow;

/**
 * What was seen of a lesion at a time point.
 *
 * @param row the row that says so
 * @param date of that row; of the latest one for a lesion that has split
 * @param state what was seen
 */
record Chosen(TrRow row, PartialDate date, LesionState state) {}
