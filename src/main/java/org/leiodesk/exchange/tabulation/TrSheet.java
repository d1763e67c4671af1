package org.leiodesk.exchange.tabulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.csv.CsvRows;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes TR: what was seen of each lesion; a fragment has the link id T04.1, a merged lesion T02/T03. A record that only dates a time point names no lesion. */
final class TrSheet extends DomainSheet {
    private record Cells(String test, String result, String number, String status, String reason) {
        static Cells of(String test, String result) {
            return new Cells(test, result, "", "", "");
        }

        static Cells notDone(String test, String reason) {
            return new Cells(test, "", "", "NOT DONE", reason);
        }
    }

    TrSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.TR,
                folder,
                studyId,
                "TRSEQ TRGRPID TRLNKID TRTESTCD TRORRES TRORRESU TRSTRESC TRSTRESN TRSTRESU TRSTAT TRREASND TREVAL TREVALID VISITNUM VISIT TRDTC");
    }

    @Override
    public void add(Casebook book) {
        Numbers numbers = new Numbers();
        book.measurements().forEach(each -> numbers.reserve(each.sequence()));
        List<Contact> visits =
                book.contacts().stream().filter(each -> each.at() != null).toList();
        visits.forEach(each -> numbers.reserve(each.sequence()));
        Numbers written = new Numbers();
        Map<String, Lesion> lesions = new HashMap<>();
        book.lesions().forEach(lesion -> lesions.put(lesion.evaluator() + " " + lesion.id(), lesion));
        Merges merges = new Merges(book.measurements());
        for (LesionMeasurement each : book.measurements()) {
            Lesion lesion = lesions.get(each.evaluator() + " " + each.lesion());
            if (merges.isWrittenAtItsCarrier(each)) {
                continue;
            }
            LesionState state = each.state();
            String link = merges.link(each);
            if (state instanceof LesionSize.Split split) {
                List<LesionSize> fragments = split.fragments();
                for (int i = 0; i < fragments.size(); i++) {
                    int number = i == 0 ? written.take(each.sequence()) : numbers.next();
                    written.reserve(number);
                    write(each, lesion, number, link + "." + (i + 1), cells(fragments.get(i), lesion));
                }
            } else {
                write(each, lesion, written.take(each.sequence()), link, cells(state, lesion));
            }
        }
        for (Contact each : visits) {
            write(each, Objects.requireNonNull(each.at()), written.take(each.sequence()));
        }
    }

    /** A record that dates the time point and says nothing else: a sum that was not done. */
    private void write(Contact contact, Contact.Visit visit, int number) {
        CsvRows row = begin(contact.subject()).count(number).empty().empty().raw("SUMDIAM");
        row.empty().empty().empty().empty().empty().raw("NOT DONE").empty();
        row.text(visit.evaluator().role()).text(visit.evaluator().reader());
        visit(row, visit.timepoint());
        row.raw(contact.on().toString()).end();
    }

    private void write(LesionMeasurement each, @Nullable Lesion lesion, int number, String link, Cells cells) {
        boolean length = !cells.number.isEmpty();
        CsvRows row = begin(each.subject())
                .count(number)
                .raw(lesion == null ? "" : group(lesion.role()))
                .text(link)
                .raw(cells.test)
                .raw(length ? cells.number : cells.result)
                .raw(length ? "mm" : "")
                .raw(length ? cells.number : cells.result)
                .raw(cells.number)
                .raw(length ? "mm" : "")
                .raw(cells.status)
                .text(cells.reason)
                .text(each.evaluator().role())
                .text(each.evaluator().reader());
        visit(row, each.timepoint());
        row.raw(each.imagedOn().toString()).end();
    }

    private static String group(LesionRole role) {
        return role == LesionRole.NON_TARGET ? "NON-TARGET" : role.name();
    }

    private static Cells cells(LesionState state, @Nullable Lesion lesion) {
        if (state instanceof NonTargetState nonTarget) {
            return nonTarget(nonTarget);
        }
        if (state instanceof NewLesionState certainty) {
            return Cells.of("TUMSTATE", certainty == NewLesionState.NOT_SEEN ? "ABSENT" : certainty.name());
        }
        String test = lesion != null && lesion.isLymphNode() ? "LPERP" : "LDIAM";
        if (state instanceof LesionSize.Measured measured) {
            String mm = measured.value().toBigDecimal().stripTrailingZeros().toPlainString();
            return new Cells(test, "", mm, "", "");
        }
        if (state instanceof LesionSize.TooSmallToMeasure) {
            return Cells.of(test, "TOO SMALL TO MEASURE");
        }
        return state instanceof LesionSize.NotEvaluable missing
                ? Cells.notDone(test, missing.reason())
                : new Cells(test, "", "0", "", "");
    }

    private static Cells nonTarget(NonTargetState state) {
        if (state instanceof NonTargetState.NotEvaluated missing) {
            return Cells.notDone("TUMSTATE", missing.reason());
        }
        if (state instanceof NonTargetState.Present) {
            return Cells.of("TUMSTATE", "PRESENT");
        }
        return Cells.of("TUMSTATE", state instanceof NonTargetState.Gone ? "ABSENT" : "UNEQUIVOCAL");
    }
}
