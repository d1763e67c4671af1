/** Pictures of the screens, and what the tests of several screens share. */
@NullMarked
package org.leiodesk.ui;

import org.jspecify.annotations.NullMarked;
