/** How the results of an analysis leave the program: tables, figures, sentences that sum them up. */
@NullMarked
package org.leiodesk.service.results;

import org.jspecify.annotations.NullMarked;
