/** The study, its protocol settings, accounts and roles. */
@NullMarked
package org.leiodesk.domain.study;

import org.jspecify.annotations.NullMarked;
