/** How numbers of any unit lie: mean, standard deviation, quartiles, range. */
@NullMarked
package org.leiodesk.stats.descriptive;

import org.jspecify.annotations.NullMarked;
