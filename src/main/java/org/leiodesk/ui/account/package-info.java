/** The account of the person signed in, and those of the others: locking, passwords, who may open the study. */
@NullMarked
package org.leiodesk.ui.account;

import org.jspecify.annotations.NullMarked;
