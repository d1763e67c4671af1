/** What the investigator decides about the record: reviews of responses, electronic signatures, and whether a casebook is open, frozen or locked. */
@NullMarked
package org.leiodesk.domain.signing;

import org.jspecify.annotations.NullMarked;
