/** The demo study: made up from a seed, plausible for this trial, no real person in it. */
@NullMarked
package org.leiodesk.service.demo;

import org.jspecify.annotations.NullMarked;
