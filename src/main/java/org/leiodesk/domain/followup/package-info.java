/** End of treatment, new anticancer therapy, contacts, death. */
@NullMarked
package org.leiodesk.domain.followup;

import org.jspecify.annotations.NullMarked;
