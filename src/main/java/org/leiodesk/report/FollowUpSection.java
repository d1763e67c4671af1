package org.leiodesk.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.report.TableLayout.Column;

/** End of treatment, new anticancer therapy, survival follow-up, death. */
final class FollowUpSection {
    private final SubjectAnalysis subject;
    private final Casebook book;
    private final ReportWords words;

    FollowUpSection(CrfContent content, ReportWords words) {
        this.subject = content.subject();
        this.book = subject.casebook();
        this.words = words;
    }

    void draw(PageWriter page) {
        page.heading(words.get("section.end"), 40);
        EndOfTreatment end = book.endOfTreatment();
        if (end == null) {
            page.paragraph(words.get("end.none"), 8.5);
        } else {
            drawEnd(page, end);
        }
        drawTherapies(page);
        drawSurvival(page);
    }

    private void drawEnd(PageWriter page, EndOfTreatment end) {
        FieldGrid fields = new FieldGrid()
                .field(words.form("endOfTreatment.on"), words.value(end.on()))
                .field(words.form("endOfTreatment.reason"), words.code(end.reason()));
        if (!end.verbatim().isBlank()) {
            fields.field(words.form("endOfTreatment.verbatim"), end.verbatim());
        }
        fields.draw(page);
    }

    private void drawTherapies(PageWriter page) {
        page.heading(words.form("newTherapy.title"), 40);
        if (book.newTherapies().isEmpty()) {
            page.paragraph(words.notRecorded(), 8.5);
            return;
        }
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.form("newTherapy.startedOn"), 14),
                        Column.left(words.form("newTherapy.name"), 86)),
                7.5);
        for (NewTherapy each : book.newTherapies()) {
            table.row(each.startedOn().toString(), words.value(each.name()));
        }
        table.draw(page);
    }

    private void drawSurvival(PageWriter page) {
        page.heading(words.get("section.survival"), 40);
        Death death = book.death();
        new FieldGrid()
                .field(words.get("survival.lastKnownAlive"), words.value(subject.lastKnownAlive()))
                .field(words.form("death.title"), words.get(death == null ? "survival.notDied" : "survival.died"))
                .field(words.form("death.on"), words.value(dateOf(death)))
                .field(words.form("death.cause"), death == null ? words.notRecorded() : words.value(death.cause()))
                .draw(page);
        List<Contact> visits = book.contacts().stream()
                .filter(each -> each.source() == RecordKind.SURVIVAL_STATUS)
                .toList();
        if (!visits.isEmpty()) {
            TableLayout table = new TableLayout(
                    List.of(Column.left(words.form("contact.on"), 14), Column.left(words.form("contact.note"), 86)),
                    7.5);
            visits.forEach(each -> table.row(each.on().toString(), each.note()));
            page.down(4);
            table.draw(page);
        }
    }

    private static @Nullable Object dateOf(@Nullable Death death) {
        return death == null ? null : death.on();
    }
}
