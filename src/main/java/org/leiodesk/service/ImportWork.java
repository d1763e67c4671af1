package org.leiodesk.service;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.entry.Holds;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.intake.CasebookImport;
import org.leiodesk.store.record.Records;

/** Takes whole casebooks into the study, all or nothing. */
final class ImportWork {
    private final Recorder recorder;

    ImportWork(Recorder recorder) {
        this.recorder = recorder;
    }

    Outcome<Integer> run(List<Casebook> books, @Nullable ProtocolSettings settings, String reason, Progress progress) {
        Role role = recorder.account().role();
        if (!role.entersData()) {
            return Outcome.refused(Finding.error("", "service.role.entry"));
        }
        if (settings != null && role != Role.INVESTIGATOR) {
            return Outcome.refused(Finding.error("", "service.role.investigator"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Finding.error("reason", "service.reason.needed"));
        }
        CasebookImport rows = new CasebookImport(books);
        return recorder.change(reason, change -> {
            Set<SubjectId> stored =
                    change.all(Records.SUBJECT).stream().map(Subject::id).collect(Collectors.toSet());
            List<Finding> refusals = rows.refusals(stored);
            if (!refusals.isEmpty()) {
                throw new Refusal(refusals);
            }
            books.forEach(book -> Holds.requireOpen(change, book.subject().id()));
            if (settings != null) {
                ProtocolService.amend(change, settings);
            }
            rows.store(change, progress);
            change.note(
                    AuditAction.IMPORT,
                    change.by(),
                    Map.of("subjects", String.valueOf(books.size()), "rows", String.valueOf(rows.total())));
            return books.size();
        });
    }
}
