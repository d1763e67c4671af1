/** The record of changes: who, when, what, why (audit trail). */
@NullMarked
package org.leiodesk.ui.record;

import org.jspecify.annotations.NullMarked;
