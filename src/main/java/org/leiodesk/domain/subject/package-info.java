/** The subject: consent, enrolment, demographics, diagnosis. */
@NullMarked
package org.leiodesk.domain.subject;

import org.jspecify.annotations.NullMarked;
