/** The records of one subject put in order for the rules: time points, baseline, what each record says. It decides no response. */
@NullMarked
package org.leiodesk.recist.reading;

import org.jspecify.annotations.NullMarked;
