/** Adverse events over the safety set: by term and worst grade, each number with its records. */
@NullMarked
package org.leiodesk.endpoint.safety;

import org.jspecify.annotations.NullMarked;
