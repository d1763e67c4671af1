/** What every screen is built from: language, theme, background work, navigation, saving, findings, badges. */
@NullMarked
package org.leiodesk.ui.kit;

import org.jspecify.annotations.NullMarked;
