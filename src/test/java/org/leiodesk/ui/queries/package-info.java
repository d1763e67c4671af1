@NullMarked
package org.leiodesk.ui.queries;

import org.jspecify.annotations.NullMarked;
