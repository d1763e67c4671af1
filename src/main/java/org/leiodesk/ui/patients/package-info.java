/** All patients of the study: what state each is in and what is due. */
@NullMarked
package org.leiodesk.ui.patients;

import org.jspecify.annotations.NullMarked;
