/** Questions about what was collected: who raised, answered, closed and opened them again, when, and in what words. */
@NullMarked
package org.leiodesk.domain.query;

import org.jspecify.annotations.NullMarked;
