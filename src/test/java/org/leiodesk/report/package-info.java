@NullMarked
package org.leiodesk.report;

import org.jspecify.annotations.NullMarked;
