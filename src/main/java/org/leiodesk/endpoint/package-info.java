/** What is derived from the casebooks: analysis sets, endpoints, rates, figures in numbers; each value with its source. */
@NullMarked
package org.leiodesk.endpoint;

import org.jspecify.annotations.NullMarked;
