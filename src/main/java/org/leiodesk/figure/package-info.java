/** The figures of the trial, drawn from what {@code endpoint} derived: for the window, for paper, and as numbers. */
@NullMarked
package org.leiodesk.figure;

import org.jspecify.annotations.NullMarked;
