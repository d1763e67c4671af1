package org.leiodesk.exchange.assembly;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Severity;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.RecordNumbers;
import org.leiodesk.exchange.rows.RsRow;
import org.leiodesk.exchange.rows.SubjectRows;

/** Makes assessments of the overall responses in RS: one for each evaluator and time point, the latest when there are several. */
final class AssessmentChoice {
    private record Key(Evaluator evaluator, Timepoint timepoint) {}

    private final SubjectRows rows;
    private final SubjectFindings findings;

    AssessmentChoice(SubjectRows rows, SubjectFindings findings) {
        this.rows = rows;
        this.findings = findings;
    }

    /** Adds the assessments to the casebook, and the dates of the responses that are not used to the contacts. */
    void addTo(CasebookBuilder casebook, TumourAssembly tumour, ContactDates contacts) {
        if (rows.rs().isEmpty()) {
            return;
        }
        Map<Key, RsRow> chosen = new LinkedHashMap<>();
        for (RsRow row : rows.rs()) {
            Evaluator named = row.evaluator();
            Evaluator evaluator = named == null ? tumour.book().soleEvaluator() : named;
            chosen.merge(new Key(evaluator, tumour.canonical(row.timepoint())), row, this::better);
        }
        RecordNumbers numbers = RecordNumbers.of(rows.rs());
        if (!numbers.areStated()) {
            findings.leftOut(SdtmDomain.RS, rows.rs().get(0), "exchange.file.numberedByLine", "RSSEQ");
        }
        chosen.forEach((key, row) -> casebook.assessment(new Assessment(
                rows.id(),
                key.evaluator(),
                key.timepoint(),
                numbers.of(row),
                null,
                row.date(),
                row.response(),
                false,
                "",
                0)));
        chosen.values().forEach(row -> contacts.keptOtherwise(SdtmDomain.RS.kind(), row.date()));
        rows.rs().forEach(row -> contacts.add(SdtmDomain.RS.kind(), numbers.of(row), row.date()));
    }

    private RsRow better(RsRow one, RsRow other) {
        boolean same = Objects.equals(one.date(), other.date()) && one.response() == other.response();
        boolean otherIsLater = !isBefore(other.date(), one.date());
        RsRow better = !same && otherIsLater ? other : one;
        RsRow worse = better.equals(one) ? other : one;
        findings.say(
                Severity.WARNING,
                SdtmDomain.RS,
                worse,
                same ? "exchange.row.responseRepeated" : "exchange.row.responseSuperseded",
                better.line());
        return better;
    }

    private static boolean isBefore(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return one == null && other != null;
        }
        return one.compareTo(other) < 0;
    }
}
