/** Drafts of what is typed and not saved: kept while it is typed, offered after a crash. */
@NullMarked
package org.leiodesk.ui.draft;

import org.jspecify.annotations.NullMarked;
