package org.leiodesk.report;

import java.util.List;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.signing.Signature;
import org.leiodesk.domain.signing.SignatureStanding;
import org.leiodesk.report.TableLayout.Column;

/** The electronic signatures with what they say and whether they hold; then lines on which investigator and research nurse sign by hand, never torn. */
final class SignatureSection {
    private static final double LINE = 34;

    private final CrfContent content;
    private final ReportWords words;

    SignatureSection(CrfContent content, ReportWords words) {
        this.content = content;
        this.words = words;
    }

    void draw(PageWriter page) {
        if (!content.signatures().isEmpty() || content.hold() != HoldState.OPEN) {
            electronic(page);
        }
        page.heading(words.get("section.signatures"), 2 * LINE + 30);
        page.paragraph(words.get("signature.statement"), 8);
        for (String role : List.of("signature.investigator", "signature.nurse")) {
            page.down(LINE);
            double baseline = page.y();
            double column = PageWriter.WIDTH / 4;
            page.text(PageWriter.LEFT, baseline, words.get(role), 8.5, true);
            blank(page, 1, column, words.get("signature.name"));
            blank(page, 2, column, words.get("signature.signature"));
            blank(page, 3, column, words.get("signature.date"));
        }
        page.down(12);
    }

    private void electronic(PageWriter page) {
        TableLayout table = new TableLayout(
                List.of(
                        Column.left(words.get("signed.what"), 12),
                        Column.left(words.get("signed.who"), 15),
                        Column.left(words.get("signed.when"), 23),
                        Column.left(words.get("signed.meaning"), 13),
                        Column.left(words.get("signed.hash"), 14),
                        Column.left(words.get("signed.state"), 23)),
                7.5);
        page.heading(words.get("section.electronic"), table.headHeight());
        page.paragraph(words.get("hold." + content.hold()), 8);
        content.signatures().forEach(each -> row(table, each));
        if (!content.signatures().isEmpty()) {
            table.draw(page);
        }
    }

    private void row(TableLayout table, SignatureStanding standing) {
        Signature signature = standing.signature();
        List<String> cells = List.of(
                words.scope(signature.scope()),
                words.get(
                        "signed.person",
                        signature.signer().fullName(),
                        words.get("role." + signature.signer().role())),
                words.get(
                        "signed.moment",
                        ReportWords.when(signature.signer()),
                        signature.signer().zone().getId()),
                words.get("signed.meaning." + signature.meaning()),
                signature.shortHash(),
                standing.holds() ? words.get("signed.holds") : voided(standing));
        if (standing.holds()) {
            table.row(cells);
        } else {
            table.strong(cells, false);
        }
    }

    private String voided(SignatureStanding standing) {
        AuditEntry entry = standing.voidedBy();
        if (entry == null) {
            return words.get("signed.voidContent");
        }
        Signed by = entry.by();
        return words.get(
                "signed.void",
                ReportWords.WHEN.format(by.at().atZone(by.zone())),
                by.user(),
                words.record(entry.form(), entry.key()));
    }

    private static void blank(PageWriter page, int position, double column, String label) {
        double x = PageWriter.LEFT + position * column;
        page.rule(x, page.y() + 2, x + column - 12, page.y() + 2, 0.5);
        page.text(x, page.y() + 11, label, 7, false);
    }
}
