package org.leiodesk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryState;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.form.Forms;
import org.leiodesk.report.TableLayout.Column;

/** The queries about a casebook, each with everything that was written about it; nothing when there is none. */
final class QuerySection {
    private final CrfContent content;
    private final ReportWords words;

    QuerySection(CrfContent content, ReportWords words) {
        this.content = content;
        this.words = words;
    }

    void draw(PageWriter page) {
        if (content.queries().isEmpty()) {
            return;
        }
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("asked.number"), 6),
                        Column.left(words.get("asked.about"), 20),
                        Column.left(words.get("asked.state"), 10),
                        Column.left(words.get("asked.words"), 64)),
                7.5);
        page.heading(words.get("section.queries"), table.headHeight());
        content.queries().forEach(thread -> row(table, thread));
        table.draw(page);
    }

    private void row(TableLayout table, QueryThread thread) {
        String said = Stream.concat(
                        Stream.of(line(
                                "RAISE", thread.query().signer(), thread.query().text())),
                        thread.steps().stream().map(step -> line(step.action().name(), step.signer(), step.text())))
                .collect(Collectors.joining("\n"));
        List<String> cells = List.of(
                String.valueOf(thread.number()),
                about(thread.query().about()),
                words.get("asked.state." + thread.state()),
                said);
        if (thread.state() == QueryState.CLOSED) {
            table.row(cells);
        } else {
            table.strong(cells, false);
        }
    }

    private String line(String action, Signer by, String text) {
        return words.get(
                "asked.did." + action,
                words.get("signed.person", by.fullName(), words.get("role." + by.role())),
                ReportWords.when(by),
                text);
    }

    private String about(QueryAbout about) {
        String scope = words.scope(about.scope());
        return about.item().isEmpty() ? scope : words.get("asked.item", scope, item(about));
    }

    private String item(QueryAbout about) {
        return about.scope() instanceof SignedScope.OfForm form
                ? Forms.ofKind(form.form())
                        .flatMap(known -> known.items().stream()
                                .filter(item -> item.id().equals(about.item()))
                                .findFirst()
                                .map(item -> words.form(known.labelKey(item).substring("form.".length()))))
                        .orElse(about.item())
                : about.item();
    }
}
