/** What a person chooses about a figure besides its subjects: order, colour, labels. */
@NullMarked
package org.leiodesk.figure.choice;

import org.jspecify.annotations.NullMarked;
