@NullMarked
package org.leiodesk.ui.followup;

import org.jspecify.annotations.NullMarked;
