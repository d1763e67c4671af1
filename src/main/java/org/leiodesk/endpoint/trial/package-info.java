/** From casebooks to results: the derivation of a subject, its analysis sets, and the statistics of the trial. */
@NullMarked
package org.leiodesk.endpoint.trial;

import org.jspecify.annotations.NullMarked;
