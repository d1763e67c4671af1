package org.leiodesk.ui.casebook;

import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;

/**
 * Something that waits in a casebook.
 *
 * @param severity WARNING when it is overdue or missing though its time has come, NOTE when it is merely due
 * @param what a sentence
 * @param tab the tab where it is done
 */
public record OpenItem(Severity severity, Message what, CasebookTab tab) {}
