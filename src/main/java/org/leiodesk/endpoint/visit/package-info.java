/** Where a subject stands, and what is due next. */
@NullMarked
package org.leiodesk.endpoint.visit;

import org.jspecify.annotations.NullMarked;
