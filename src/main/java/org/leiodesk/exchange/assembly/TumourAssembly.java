package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.SubjectRows;
import org.leiodesk.exchange.rows.TrRow;
import org.leiodesk.exchange.rows.TuRow;
import org.leiodesk.exchange.rows.TumourTest;

/** Makes lesions and measurements of the rows of TU and TR of one subject. */
final class TumourAssembly {
    private final SubjectRows rows;
    private final SubjectFindings findings;
    private final LesionBook book;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Timepoint, Timepoint> timepoints = new HashMap<>();
    private final RecordNumbers lesionNumbers;
    private final RecordNumbers measurementNumbers;
    private final List<LesionMeasurement> measurements = new ArrayList<>();
    private final VisitDates visits = new VisitDates();

    TumourAssembly(SubjectRows rows, SubjectFindings findings) {
        this.rows = rows;
        this.findings = findings;
        this.book = new LesionBook(rows, findings);
        this.lesionNumbers = findings.numbers(SdtmDomain.TU, rows.tu());
        this.measurementNumbers = findings.numbers(SdtmDomain.TR, rows.tr());
    }

    LesionBook book() {
        return book;
    }

    /** The one object for a time point of this subject. */
    Timepoint canonical(Timepoint timepoint) {
        Timepoint known = timepoints.putIfAbsent(timepoint, timepoint);
        return known == null ? timepoint : known;
    }

    /** Adds the lesions and measurements to the casebook. */
    void addTo(CasebookBuilder casebook) {
        for (TrRow row : rows.tr()) {
            LesionId link = row.link();
            if (link != null) {
                place(row, book.evaluatorOf(row), link);
            } else {
                visits.add(book.evaluatorOf(row), canonical(row.timepoint()), row);
            }
        }
        TargetChoice targets = new TargetChoice(findings);
        StateChoice states = new StateChoice(findings, targets);
        for (Slot slot : slots) {
            Chosen chosen = slot.lesion().role() == LesionRole.TARGET ? targets.choose(slot) : states.choose(slot);
            measurements.add(measurement(slot, chosen == null ? slot.notEvaluated() : chosen));
            visits.addUnused(slot, measurements.get(measurements.size() - 1));
        }
        for (NamedLesion lesion : book.all()) {
            add(lesion, casebook);
        }
        measurements.sort(Comparator.comparingInt(LesionMeasurement::sequence));
        measurements.forEach(casebook::measurement);
    }

    private void place(TrRow row, Evaluator evaluator, LesionId id) {
        LesionLink link = book.link(evaluator, id);
        Timepoint at = canonical(row.timepoint());
        if (link == null && row.test() == TumourTest.UNREAD) {
            return;
        }
        if (link == null) {
            findings.say(Severity.ERROR, SdtmDomain.TR, row, "exchange.row.unknownLesion", id, evaluator);
        } else if (link instanceof LesionLink.Whole whole) {
            slot(evaluator, whole.lesion(), at, row.node()).add(row);
        } else if (link instanceof LesionLink.Fragment fragment) {
            slot(evaluator, fragment.lesion(), at, row.node()).addFragment(fragment.fragment(), row);
        } else if (link instanceof LesionLink.Merged merged) {
            MergedLesion into = book.merged(evaluator, id, merged);
            if (row.node()) {
                into.markNode();
            }
            merged.lesions()
                    .forEach(lesion -> slot(evaluator, lesion, at, false).addMerged(into, row));
        }
    }

    private Slot slot(Evaluator evaluator, LesionId id, Timepoint at, boolean node) {
        NamedLesion lesion = book.lesion(evaluator, id);
        if (node) {
            lesion.markNode();
        }
        Slot known = lesion.slot(at);
        if (known == null) {
            known = new Slot(lesion, at);
            lesion.add(known);
            slots.add(known);
        }
        return known;
    }

    private LesionMeasurement measurement(Slot slot, Chosen chosen) {
        return new LesionMeasurement(
                rows.id(),
                slot.lesion().evaluator(),
                slot.lesion().id(),
                slot.timepoint(),
                measurementNumbers.of(chosen.row()),
                chosen.date(),
                chosen.state(),
                0);
    }

    private void add(NamedLesion lesion, CasebookBuilder casebook) {
        TuRow row = lesion.row();
        Timepoint at = timepointOf(lesion);
        if (at == null) {
            findings.say(Severity.ERROR, SdtmDomain.TU, row, "exchange.row.lesionWithoutTimepoint", lesion.id());
            return;
        }
        if (!hasMeasurement(lesion)) {
            if (lesion.role() != LesionRole.NEW) {
                findings.say(Severity.WARNING, SdtmDomain.TU, row, "exchange.row.lesionWithoutRecord", lesion.id());
            } else if (lesion.date() == null) {
                findings.say(Severity.WARNING, SdtmDomain.TU, row, "exchange.row.newWithoutDate", lesion.id());
            }
        }
        casebook.lesion(lesion.toLesion(rows.id(), lesionNumbers.of(row), canonical(at)));
    }

    private @Nullable Timepoint timepointOf(NamedLesion lesion) {
        Timepoint own = lesion.timepoint();
        if (own != null) {
            return own;
        }
        return slots.stream()
                .filter(slot -> slot.lesion().evaluator().equals(lesion.evaluator()))
                .map(Slot::timepoint)
                .findFirst()
                .orElse(null);
    }

    private boolean hasMeasurement(NamedLesion lesion) {
        if (!lesion.isSeen()) {
            return false;
        }
        return lesion.role() != LesionRole.NEW
                || measurements.stream()
                        .anyMatch(m ->
                                m.lesion().equals(lesion.id()) && m.evaluator().equals(lesion.evaluator()));
    }

    /** The record number of a row of TR. */
    int numberOf(TrRow row) {
        return measurementNumbers.of(row);
    }

    /** Adds the rows of which nothing but the date is used to the contacts, as far as they date an assessment. */
    void addVisits(ContactDates contacts) {
        visits.addTo(contacts, measurements, measurementNumbers);
    }

    /** The measurements that were made, for comparing sums with them. */
    Collection<LesionMeasurement> measurements() {
        return measurements;
    }
}
