/** Lesions, tumour assessments and what was seen of each lesion. */
@NullMarked
package org.leiodesk.domain.lesion;

import org.jspecify.annotations.NullMarked;
