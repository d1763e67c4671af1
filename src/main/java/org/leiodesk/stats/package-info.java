/**
 * Estimators over plain numbers: survival curves, intervals for a proportion, exact tests, two-stage designs. Nothing
 * here has heard of a subject or a date; times are numbers of any one unit, and results are in the same unit.
 *
 * <p>What cannot be given is a value of its own ({@link org.leiodesk.stats.Estimate.Missing}), never NaN; an argument
 * outside its domain is refused with {@link IllegalArgumentException}.
 */
@NullMarked
package org.leiodesk.stats;

import org.jspecify.annotations.NullMarked;
