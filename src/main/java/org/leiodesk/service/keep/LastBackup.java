package org.leiodesk.service.keep;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last attempt to make a backup of a study, as its audit trail knows it.
 *
 * @param at when
 * @param good whether it was verified; else it failed
 * @param lastGood when the last verified one was made; null when there is none
 */
public record LastBackup(Instant at, boolean good, @Nullable Instant lastGood) {}
