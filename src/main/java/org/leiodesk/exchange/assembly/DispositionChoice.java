package org.leiodesk.exchange.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.exchange.codes.EndReasonCode;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.DsRow;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.SubjectRows;

/**
 * Finds the end of treatment among the disposition events: the one of the treatment when a subcategory says so, else the earliest. A screen failure is no end of
 * treatment.
 */
final class DispositionChoice {
    private static final String SCREEN_FAILURE = "SCREEN FAILURE";
    private static final String DEATH = "DEATH";
    private static final String EVENT = "DISPOSITION EVENT";

    private final SubjectRows rows;
    private final SubjectFindings findings;
    private final RecordNumbers numbers;
    private final @Nullable DsRow chosen;

    DispositionChoice(SubjectRows rows, SubjectFindings findings) {
        this.rows = rows;
        this.findings = findings;
        numbers = findings.numbers(SdtmDomain.DS, rows.ds());
        chosen = rows.ds().isEmpty() ? null : choose();
    }

    private @Nullable DsRow choose() {
        List<DsRow> events = new ArrayList<>();
        for (DsRow row : rows.ds()) {
            if (isEvent(row)) {
                events.add(row);
            } else if (!isDeath(row) && !isScreenFailure(row) && !isEnrolment(row)) {
                findings.leftOut(SdtmDomain.DS, row, "exchange.row.noDisposition", row.category(), row.code());
            }
        }
        DsRow best = events.stream()
                .min(Comparator.comparing((DsRow row) -> !row.subcategory().contains("TREATMENT"))
                        .thenComparing(DsRow::date, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
        for (DsRow row : events) {
            if (best != null && !row.equals(best)) {
                findings.say(
                        Severity.NOTE, SdtmDomain.DS, row, "exchange.row.furtherDisposition", row.code(), best.line());
            }
        }
        return best;
    }

    private static boolean isEvent(DsRow row) {
        if (isScreenFailure(row)) {
            return false;
        }
        return row.category().isEmpty()
                ? EndReasonCode.parse(row.code(), "").isPresent()
                : row.category().equals(EVENT);
    }

    static boolean isScreenFailure(DsRow row) {
        return row.code().equals(SCREEN_FAILURE);
    }

    private static boolean isEnrolment(DsRow row) {
        return row.category().equals("PROTOCOL MILESTONE")
                && (row.code().equals("ENROLLED") || row.code().equals("RANDOMIZED"));
    }

    /** The day of enrolment, or of what stands for it; null when DS does not say. */
    @Nullable
    PartialDate enrolledOn() {
        PartialDate first = null;
        for (DsRow row : rows.ds()) {
            PartialDate date = isEnrolment(row) ? row.date() : null;
            first = date != null && (first == null || date.compareTo(first) < 0) ? date : first;
        }
        return first;
    }

    static boolean isDeath(DsRow row) {
        return row.code().equals(DEATH);
    }

    /** Whether DS calls the subject a screen failure. */
    boolean screenFailure() {
        for (DsRow row : rows.ds()) {
            if (isScreenFailure(row)) {
                return true;
            }
        }
        return false;
    }

    /** Why the subject failed screening, in words; empty when DS says no more than that. */
    String screenFailureReason() {
        return rows.ds().stream()
                .filter(DispositionChoice::isScreenFailure)
                .map(DsRow::term)
                .filter(term -> !term.equalsIgnoreCase(SCREEN_FAILURE))
                .findFirst()
                .orElse("");
    }

    /** The end of treatment, or null. */
    @Nullable
    EndOfTreatment endOfTreatment() {
        DsRow row = chosen;
        if (row == null) {
            return null;
        }
        EndReason reason = EndReasonCode.parse(row.code(), row.term().toUpperCase(Locale.ROOT))
                .orElse(EndReason.OTHER);
        boolean otherCode = reason == EndReason.OTHER && !row.code().equals(EndReasonCode.of(EndReason.OTHER));
        if (otherCode) {
            findings.leftOut(SdtmDomain.DS, row, "exchange.row.otherReason", row.code());
        }
        String words = otherCode ? row.code() : row.term();
        return new EndOfTreatment(rows.id(), numbers.of(row), row.date(), reason, words, 0);
    }

    /** The dates of DS that show the subject alive and are not that of the end of treatment: those of a record of death do not. */
    void addContacts(ContactDates contacts) {
        for (DsRow row : rows.ds()) {
            if (!isDeath(row)) {
                PartialDate event = row.equals(chosen) || isEnrolment(row) ? null : row.date();
                contacts.add(SdtmDomain.DS.kind(), numbers.of(row), event);
                contacts.add(SdtmDomain.DS.kind(), numbers.of(row), row.collected());
            }
        }
    }

    int numberOf(DsRow row) {
        return numbers.of(row);
    }
}
