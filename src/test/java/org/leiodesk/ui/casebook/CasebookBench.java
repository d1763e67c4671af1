package org.leiodesk.ui.casebook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.check.EditChecks;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.service.Session;
import org.leiodesk.service.TestStudies;
import org.leiodesk.service.demo.DemoStudy;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.cycles.CyclesModel;
import org.leiodesk.ui.cycles.CyclesTab;
import org.leiodesk.ui.cycles.DoseDeskModel;
import org.leiodesk.ui.followup.EndModel;
import org.leiodesk.ui.followup.EndTab;
import org.leiodesk.ui.history.HistoryModel;
import org.leiodesk.ui.history.HistoryTab;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.query.QueryDoors;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.sign.SignDoors;
import org.leiodesk.ui.sign.SignModel;
import org.leiodesk.ui.sign.SigningActions;
import org.leiodesk.ui.sign.SigningState;

/** The casebook of one patient on a real study file, wired as the window wires it. */
final class CasebookBench {
    private final Session session;
    private final UiContext context;
    private final SubjectId subject;
    private final CasebookModel model;

    CasebookBench(Session session, UiContext context, String subject) {
        this.session = session;
        this.context = context;
        this.subject = new SubjectId(subject);
        model = new CasebookModel(this::read, context.background());
    }

    /** A study with the demo casebooks. */
    static Session demo(Path folder) {
        return demo(folder, ScreenShots.CLOCK);
    }

    static Session demo(Path folder, Clock clock) {
        Session session = TestStudies.done(TestStudies.files(clock)
                .create(
                        folder.resolve("demo.leiodesk"),
                        Study.leiomyosarcoma(),
                        "li",
                        "Li Na",
                        TestStudies.password()));
        List<Casebook> books = DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE);
        TestStudies.done(session.importCasebooks(books, null, "Demo study", Progress.NONE));
        return session;
    }

    private CasebookContents read() {
        return CasebookContents.of(
                        session.subjects().casebook(subject),
                        ProtocolSettings.DEFAULT,
                        Evaluator.INVESTIGATOR,
                        book -> EditChecks.run(book, ProtocolSettings.DEFAULT),
                        LocalDate.now(context.clock()))
                .with(new SigningState(
                        session.signing().ofSubject(subject),
                        session.holds().held().getOrDefault(subject, HoldState.OPEN)))
                .with(session.queries().ofSubject(subject));
    }

    private List<Consequence> preview(UnaryOperator<Casebook> amendment) {
        return session.preview().ofCasebook(subject, amendment);
    }

    CasebookModel model() {
        return model;
    }

    BaselineModel baseline() {
        return new BaselineModel(
                subject,
                model.casebookProperty(),
                new BaselineModel.Saving(
                        session.subjects()::saveSubject, session.subjects()::saveDiagnosis, this::preview),
                model::refresh,
                context.background(),
                context.clock());
    }

    CyclesModel cycles() {
        return new CyclesModel(
                subject,
                ProtocolSettings.DEFAULT,
                model.casebookProperty(),
                new DoseDeskModel.Saving(session.treatment()::saveCycle, this::preview),
                model::refresh,
                context.navigator()::leave,
                context.background(),
                context.clock());
    }

    EndModel end() {
        return new EndModel(
                subject,
                model.casebookProperty(),
                new EndModel.Saving(
                        session.followUp()::saveEndOfTreatment,
                        session.followUp()::saveNewTherapy,
                        session.followUp()::saveContact,
                        session.followUp()::saveDeath,
                        this::preview),
                model::refresh,
                context.navigator()::leave,
                context.background(),
                context.clock());
    }

    HistoryModel history() {
        return new HistoryModel(
                context.texts(),
                () -> session.audit().ofSubject(subject),
                context.background(),
                context.clock().getZone());
    }

    CasebookScreen screen() {
        Map<CasebookTab, Screen> parts = new EnumMap<>(CasebookTab.class);
        parts.put(CasebookTab.BASELINE, new BaselineTab(context.texts(), baseline()));
        parts.put(CasebookTab.CYCLES, new CyclesTab(context.texts(), cycles()));
        parts.put(CasebookTab.LESIONS, new Elsewhere(context.texts(), "casebook.tab.LESIONS"));
        parts.put(CasebookTab.END, new EndTab(context.texts(), end()));
        parts.put(CasebookTab.HISTORY, new HistoryTab(context.texts(), history()));
        CasebookScreen screen = new CasebookScreen(
                context.texts(), subject, model, parts, new PrintActions(() -> {}, () -> {}), context.navigator()::go);
        screen.shown();
        return screen;
    }

    /** As an investigator has it. */
    CasebookScreen signable() {
        SignDoors doors = new SignDoors(session.account(), session.signing()::needsUserName, session.signing()::sign);
        return screen().allow(
                        new SigningActions(
                                new SignModel(doors, context.background()),
                                (state, reason) -> session.holds().set(subject, state, reason)),
                        context.background(),
                        context.clock());
    }

    /** As an investigator has it, who raises queries too. */
    CasebookScreen asking() {
        QueryDoors doors = new QueryDoors(session.account().role(), session.queries()::raise, (seen, action, text) -> {
            throw new AssertionError("No step is taken in a casebook");
        });
        QueryModel queries = QueryModel.raising(doors, context.background(), context.clock());
        CasebookScreen screen = signable().allow(queries, tab -> tab == CasebookTab.CYCLES ? "cycle:2" : "");
        screen.shown();
        return screen;
    }

    /** The place of a part that is tested by itself. */
    private record Elsewhere(Translations texts, String key) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return texts.text(key);
        }

        @Override
        public Parent node() {
            return new StackPane();
        }
    }
}
