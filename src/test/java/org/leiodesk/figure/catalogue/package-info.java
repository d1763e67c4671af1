@org.jspecify.annotations.NullMarked
package org.leiodesk.figure.catalogue;
