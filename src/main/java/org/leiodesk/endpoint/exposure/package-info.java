/** What one subject was given: cycles, cumulative doses, delays, reductions, dose intensity. */
@NullMarked
package org.leiodesk.endpoint.exposure;

import org.jspecify.annotations.NullMarked;
