@NullMarked
package org.leiodesk.cli;

import org.jspecify.annotations.NullMarked;
