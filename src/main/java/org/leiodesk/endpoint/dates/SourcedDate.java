package org.leiodesk.endpoint.dates;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;

/**
 * A date of analysis with the record that it comes from.
 *
 * @param date the date, imputed when the record has a partial one
 * @param source its record; null when it is none that tables number, such as the start of a cycle
 * @param variable variable of that record that holds the date, such as TRDTC; empty when there is no record
 */
public record SourcedDate(LocalDate date, @Nullable SourceRecord source, String variable) {
    static SourcedDate of(LocalDate date, RecordKind kind, int sequence, String variable) {
        return new SourcedDate(date, new SourceRecord(kind, sequence), variable);
    }

    /** The date of a record by the variable in which records of its kind have their date; no record is allowed. */
    public static SourcedDate of(LocalDate date, @Nullable SourceRecord source) {
        return new SourcedDate(date, source, source == null ? "" : dateVariable(source.kind()));
    }

    /** Whether this date lies before another; of one day, when both are from records of one kind, the smaller number comes first. */
    boolean isBefore(SourcedDate other) {
        int byDate = date.compareTo(other.date);
        return byDate < 0
                || (byDate == 0
                        && source != null
                        && other.source != null
                        && source.kind() == other.source.kind()
                        && source.sequence() < other.source.sequence());
    }

    static String dateVariable(RecordKind kind) {
        return switch (kind) {
            case SUBJECT -> "RFSTDTC";
            case ADMINISTRATION -> "EXSTDTC";
            case LESION -> "TUDTC";
            case MEASUREMENT -> "TRDTC";
            case ASSESSMENT -> "RSDTC";
            case DISPOSITION -> "DSSTDTC";
            case MEDICATION -> "CMSTDTC";
            case SURVIVAL_STATUS -> "SSDTC";
            case ADVERSE_EVENT -> "AESTDTC";
        };
    }
}
