/** Tables in and out of the study. */
@NullMarked
package org.leiodesk.ui.exchange;

import org.jspecify.annotations.NullMarked;
