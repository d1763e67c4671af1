/** One public method, one intention of a user, one transaction; checks the role. The only way in for screens and command line. */
@NullMarked
package org.leiodesk.service;

import org.jspecify.annotations.NullMarked;
