package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TumourTest;

/**
 * The rows of TR of which nothing but the date is used: another axis, a sum, a test that is not read. They date their time point, and make one where there is no other
 * row. A row that another one of its lesion and test has superseded dates nothing.
 */
final class VisitDates {
    private record Unused(Contact.Visit visit, TrRow row) {}

    private record Day(Contact.Visit visit, PartialDate date) {}

    private final List<Unused> unused = new ArrayList<>(0);

    /** Adds the rows of a lesion at a time point that do not make its measurement. */
    void addUnused(Slot slot, LesionMeasurement made) {
        List<TrRow> rows = slot.rows();
        if (rows.size() > 1) {
            for (TrRow row : rows) {
                if (!row.date().equals(made.imagedOn()) && !isSuperseded(row, rows)) {
                    add(made.evaluator(), made.timepoint(), row);
                }
            }
        }
    }

    void add(Evaluator evaluator, Timepoint timepoint, TrRow row) {
        unused.add(new Unused(new Contact.Visit(evaluator, timepoint), row));
    }

    /** Whether another row of the same lesion and test stands for both. */
    static boolean isSuperseded(TrRow row, List<TrRow> rows) {
        if (row.test() != TumourTest.UNREAD && row.link() != null) {
            for (TrRow other : rows) {
                if (other.test() == row.test()
                        && row.link().equals(other.link())
                        && other.date().compareTo(row.date()) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Adds those whose date no measurement of the time point has, one a date. */
    void addTo(ContactDates contacts, List<LesionMeasurement> measurements, RecordNumbers numbers) {
        if (unused.isEmpty()) {
            return;
        }
        Set<Day> known = new HashSet<>();
        for (LesionMeasurement each : measurements) {
            known.add(new Day(new Contact.Visit(each.evaluator(), each.timepoint()), each.imagedOn()));
        }
        for (Unused each : unused) {
            if (known.add(new Day(each.visit(), each.row().date()))) {
                contacts.addVisit(numbers.of(each.row()), each.row().date(), each.visit());
            }
        }
    }
}
