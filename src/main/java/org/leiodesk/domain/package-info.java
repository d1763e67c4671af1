/** What was collected, as records; nothing here is derived. */
@NullMarked
package org.leiodesk.domain;

import org.jspecify.annotations.NullMarked;
