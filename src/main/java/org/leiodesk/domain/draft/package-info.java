/** What is typed and not saved yet. */
@NullMarked
package org.leiodesk.domain.draft;

import org.jspecify.annotations.NullMarked;
