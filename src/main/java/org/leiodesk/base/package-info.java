/** What every other room may use: ids, partial dates, signatures, findings, texts, error codes. It sees no other room. */
@NullMarked
package org.leiodesk.base;

import org.jspecify.annotations.NullMarked;
