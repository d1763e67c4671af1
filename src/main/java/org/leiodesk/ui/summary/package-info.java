/** What the results sum up over many patients: exposure, adverse events, subgroups, and how their numbers are written. */
@NullMarked
package org.leiodesk.ui.summary;

import org.jspecify.annotations.NullMarked;
