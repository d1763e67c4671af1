/** Subgroups: who is in which, the statistics of each, and an analysis restricted to one. */
@NullMarked
package org.leiodesk.endpoint.subgroup;

import org.jspecify.annotations.NullMarked;
