/** Small sealed files beside a study: the drafts of what is typed, and whatever else must not be read without the key. */
@NullMarked
package org.leiodesk.store.draft;

import org.jspecify.annotations.NullMarked;
