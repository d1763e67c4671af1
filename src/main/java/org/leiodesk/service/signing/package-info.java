/** What only the investigator does: reviews, signatures, freezing and locking. */
@NullMarked
package org.leiodesk.service.signing;

import org.jspecify.annotations.NullMarked;
