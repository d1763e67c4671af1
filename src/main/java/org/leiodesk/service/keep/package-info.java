/** What keeps a study safe and open to inspection: backups, restoring, the recovery key, the inspection pack, verifying. */
@NullMarked
package org.leiodesk.service.keep;

import org.jspecify.annotations.NullMarked;
