/** End of treatment and what comes after it. */
@NullMarked
package org.leiodesk.ui.followup;

import org.jspecify.annotations.NullMarked;
