@NullMarked
package org.leiodesk.ui.query;

import org.jspecify.annotations.NullMarked;
