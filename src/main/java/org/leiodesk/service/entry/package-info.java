/** What every recording service does alike: the role, what makes an entry unusable, one transaction, the answer. */
@NullMarked
package org.leiodesk.service.entry;

import org.jspecify.annotations.NullMarked;
