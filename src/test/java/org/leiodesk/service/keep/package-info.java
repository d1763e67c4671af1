@NullMarked
package org.leiodesk.service.keep;

import org.jspecify.annotations.NullMarked;
