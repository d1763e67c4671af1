/** The responses that wait for the investigator, one at a time. */
@NullMarked
package org.leiodesk.ui.review;

import org.jspecify.annotations.NullMarked;
