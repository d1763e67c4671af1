/** Edit checks of consent, enrolment, age, death and contacts. */
@NullMarked
package org.leiodesk.check.subject;

import org.jspecify.annotations.NullMarked;
