/** Times of one subject: progression-free and overall survival, follow-up, duration of response and time to response (endpoints.md). */
@NullMarked
package org.leiodesk.endpoint.time;

import org.jspecify.annotations.NullMarked;
