/** Case report forms as data: items, units, code lists. Screens, paper and dictionaries are made from them. */
@NullMarked
package org.leiodesk.form;

import org.jspecify.annotations.NullMarked;
