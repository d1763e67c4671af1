/** What every edit check is made of: its shape, the places it points to, dates that may be partial. */
@NullMarked
package org.leiodesk.check.rule;

import org.jspecify.annotations.NullMarked;
