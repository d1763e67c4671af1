/** Derived responses beside the investigator's own. */
@NullMarked
package org.leiodesk.endpoint.review;

import org.jspecify.annotations.NullMarked;
