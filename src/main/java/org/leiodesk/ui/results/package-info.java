/** The results: figures and tables of the analysis, their numbers always in sight, and the way out of the program. */
@NullMarked
package org.leiodesk.ui.results;

import org.jspecify.annotations.NullMarked;
