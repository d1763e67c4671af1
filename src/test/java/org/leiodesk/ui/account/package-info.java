@NullMarked
package org.leiodesk.ui.account;

import org.jspecify.annotations.NullMarked;
