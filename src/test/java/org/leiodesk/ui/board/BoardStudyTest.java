package org.leiodesk.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.ui.board.Sample.column;
import static org.leiodesk.ui.board.Sample.type;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.ui.kit.Background;

/** The board on a real study file: from nothing to a progression, with amendments, and read again. */
class BoardStudyTest {
    private static final SubjectId SUBJECT = new SubjectId("S-014");

    @TempDir
    private Path folder;

    private Session session;

    private BoardData read() {
        return BoardData.of(session.subjects().casebook(SUBJECT), Evaluator.INVESTIGATOR, ProtocolSettings.DEFAULT);
    }

    @Test
    void whatIsTypedIsStoredAndAmendedAndComesBackTheSame() {
        session = TestStudies.session(folder.resolve("trial.leiodesk"));
        Subject subject = new Subject(
                SUBJECT,
                "S-014",
                "01",
                EnrolmentStatus.ENROLLED,
                PartialDate.of(LocalDate.of(2024, 1, 2)),
                PartialDate.of(LocalDate.of(2024, 1, 3)),
                "",
                Sex.FEMALE,
                null,
                57,
                "",
                PartialDate.of(LocalDate.of(2024, 1, 10)),
                0);
        TestStudies.done(session.subjects().saveSubject(subject, ""));
        BoardModel model =
                new BoardModel(read(), BoardModel.Rules.of(ProtocolSettings.DEFAULT), TestStudies.CLOCK, way());
        fillBaseline(model);
        save(model, "");
        model.addTimepoint();
        model.typing().paste(BoardRow.DATE, column(model, 1), "2024-02-21\n20\nm T01\np\n0\na");
        save(model, "");
        type(model, "T01", 1, "18+4");
        type(model, "date", 1, "2024-02-22");
        save(model, "Typing error");
        LesionDraft seen = new LesionDraft(null);
        seen.role.set(LesionRole.NEW);
        seen.site.set("Brain");
        model.add(seen, model.addTimepoint());
        type(model, "date", 2, "2024-04-03");
        type(model, "T01", 2, "30");
        model.typing().clear(Sample.row(model, "NT01"), column(model, 1));
        save(model, "Source corrected");
        String asTyped = Sample.table(model);
        assertThat(asTyped).isEqualTo("""
                | Baseline | Week 6 | Week 12
                date | 2024-01-08 | 2024-02-22 | 2024-04-03
                T01 | 32.0 | split 22.0 | 30.0
                T02 | 21.0 | merged T01 |
                NT01 | present |  |
                NEW01 |  |  | unequivocal
                sum | 53.0 | 22.0 | 30.0 incomplete
                from baseline |  | -58.5 % |
                from nadir |  | -58.5 % |
                target |  | PR | PD
                non-target |  | NE | NE
                overall |  | PR | PD
                """);
        BoardModel again =
                new BoardModel(read(), BoardModel.Rules.of(ProtocolSettings.DEFAULT), TestStudies.CLOCK, way());
        assertThat(Sample.table(again)).isEqualTo(asTyped);
        model.show(read());
        assertThat(Sample.table(model)).isEqualTo(asTyped);
        session.close();
    }

    private BoardSaving.Way way() {
        return new BoardSaving.Way(
                Background.immediate(),
                session.tumour()::saveTimepoint,
                amendment -> session.preview().ofCasebook(SUBJECT, amendment));
    }

    private static void fillBaseline(BoardModel model) {
        for (String site : new String[] {"Lung", "Liver"}) {
            LesionDraft target = new LesionDraft(null);
            target.site.set(site);
            model.add(target, column(model, 0));
        }
        LesionDraft nonTarget = new LesionDraft(null);
        nonTarget.role.set(LesionRole.NON_TARGET);
        nonTarget.site.set("Pleura");
        model.add(nonTarget, column(model, 0));
        model.typing().paste(BoardRow.DATE, column(model, 0), "2024-01-08\n32\n21");
    }

    private static void save(BoardModel model, String reason) {
        boolean[] saved = {false};
        assertThat(model.amends()).isEqualTo(!reason.isEmpty());
        model.saving().save(reason, () -> saved[0] = true);
        assertThat(model.saving().refusalsProperty().get())
                .extracting(Finding::message)
                .isEmpty();
        assertThat(saved[0]).isTrue();
        assertThat(model.unsaved()).isEmpty();
    }
}
