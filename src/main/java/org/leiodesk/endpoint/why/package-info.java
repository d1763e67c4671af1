/**
 * Why a derived value is what it is: a tree of sentences from the value down to collected records and protocol settings. It decides nothing; every
 * number and every choice is what the deciding code says of itself. Made on demand for one subject, never while a trial is derived.
 */
@NullMarked
package org.leiodesk.endpoint.why;

import org.jspecify.annotations.NullMarked;
