/** The audit trail and the accounts as tables for inspectors. */
@NullMarked
package org.leiodesk.exchange.trail;

import org.jspecify.annotations.NullMarked;
