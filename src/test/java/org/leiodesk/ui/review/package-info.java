@NullMarked
package org.leiodesk.ui.review;

import org.jspecify.annotations.NullMarked;
