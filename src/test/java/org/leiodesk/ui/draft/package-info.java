@NullMarked
package org.leiodesk.ui.draft;

import org.jspecify.annotations.NullMarked;
