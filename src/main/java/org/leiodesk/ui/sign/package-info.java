/** Signing in place, holding a casebook, and signatures in words: what the screens that sign have in common. */
@NullMarked
package org.leiodesk.ui.sign;

import org.jspecify.annotations.NullMarked;
