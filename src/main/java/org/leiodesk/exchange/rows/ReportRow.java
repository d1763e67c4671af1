package org.leiodesk.exchange.rows;

import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Severity;

/**
 * One row of the import report.
 *
 * @param file name of the file
 * @param line line of the file, counted from 1; 0 when it concerns the whole file
 * @param usubjid the subject, empty when it concerns none or all
 * @param severity ERROR: the row could not be used; WARNING: it was used, and a person should know how; NOTE: left out because the rules say so
 * @param reason what is the matter, with the value
 */
public record ReportRow(String file, int line, String usubjid, Severity severity, Message reason) {
    /** The same as a finding, whose place is file:line. */
    public Finding asFinding() {
        return new Finding(severity, line == 0 ? file : file + ":" + line, reason);
    }
}
