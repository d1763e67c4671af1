/** The queries of the study: what waits, what was answered, what is closed. */
@NullMarked
package org.leiodesk.ui.queries;

import org.jspecify.annotations.NullMarked;
