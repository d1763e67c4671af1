package org.leiodesk.exchange.rows;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;

/**
 * A survival status in SS.
 *
 * @param dead DEAD rather than ALIVE
 * @param date of the status; null only when dead
 */
public record SsRow(
        int line, int sequence, boolean dead, @Nullable PartialDate date) implements Numbered {}
