package org.leiodesk.ui.shell;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.leiodesk.base.SubjectId;
import org.leiodesk.check.EditChecks;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.signing.HoldState;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.service.DefaultAnalysis;
import org.leiodesk.service.Session;
import org.leiodesk.ui.board.BoardData;
import org.leiodesk.ui.board.BoardSaving;
import org.leiodesk.ui.casebook.BaselineModel;
import org.leiodesk.ui.casebook.BaselineTab;
import org.leiodesk.ui.casebook.CasebookContents;
import org.leiodesk.ui.casebook.CasebookModel;
import org.leiodesk.ui.casebook.CasebookScreen;
import org.leiodesk.ui.casebook.CasebookTab;
import org.leiodesk.ui.change.Previewing;
import org.leiodesk.ui.cycles.CyclesModel;
import org.leiodesk.ui.cycles.CyclesTab;
import org.leiodesk.ui.cycles.DoseDeskModel;
import org.leiodesk.ui.field.ReadOnlyScreen;
import org.leiodesk.ui.followup.EndModel;
import org.leiodesk.ui.followup.EndTab;
import org.leiodesk.ui.history.HistoryModel;
import org.leiodesk.ui.history.HistoryTab;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.sign.SignModel;
import org.leiodesk.ui.sign.SigningActions;
import org.leiodesk.ui.sign.SigningState;

/** Puts the casebook of a patient together by hand: its parts, each with the services that it saves through. */
final class PatientScreens {
    private final UiContext context;
    private final Session session;
    private final Supplier<ProtocolSettings> settings;
    private final CasebookPrinting printing;

    /** @param settings the protocol settings as last read */
    PatientScreens(UiContext context, Session session, Supplier<ProtocolSettings> settings, FileDialogs dialogs) {
        this.context = context;
        this.session = session;
        this.settings = settings;
        this.printing = new CasebookPrinting(context, session, dialogs);
    }

    Screen of(Place.Patient place) {
        SubjectId subject = place.subject();
        CasebookModel model = new CasebookModel(() -> read(subject), context.background());
        Map<CasebookTab, Screen> parts = new EnumMap<>(CasebookTab.class);
        boolean enters = session.account().role().entersData();
        UnaryOperator<Screen> forRole = enters ? part -> part : ReadOnlyScreen::new;
        parts.put(CasebookTab.BASELINE, forRole.apply(new BaselineTab(context.texts(), baseline(subject, model))));
        CyclesModel cycles = cycles(subject, model);
        if (place.at().matches("cycle:\\d{1,4}.*")) {
            cycles.want(Integer.parseInt(place.at().replaceAll("cycle:(\\d+).*", "$1")));
        }
        parts.put(CasebookTab.CYCLES, forRole.apply(new CyclesTab(context.texts(), cycles)));
        LesionsTab lesions =
                new LesionsTab(context, () -> board(subject), saving(subject), model::refresh, place.at(), enters);
        parts.put(CasebookTab.LESIONS, lesions);
        parts.put(CasebookTab.END, forRole.apply(new EndTab(context.texts(), end(subject, model))));
        parts.put(CasebookTab.HISTORY, new HistoryTab(context.texts(), history(subject)));
        CasebookScreen screen = new CasebookScreen(
                context.texts(), subject, model, parts, printing.of(subject), context.navigator()::go);
        if (session.account().role() == Role.INVESTIGATOR) {
            SignModel signing = new SignModel(StudyWorkbench.signing(session), context.background());
            SigningActions.Holding holding = (state, reason) -> session.holds().set(subject, state, reason);
            screen.allow(new SigningActions(signing, holding), context.background(), context.clock());
        }
        screen.allow(
                QueryModel.raising(StudyWorkbench.queries(session), context.background(), context.clock()),
                tab -> switch (tab) {
                    case CYCLES -> "cycle:" + cycles.desk().number();
                    case LESIONS -> lesions.place();
                    default -> "";
                });
        screen.open(CasebookTab.of(place.tab()));
        screen.focus(place.at());
        return screen;
    }

    private CasebookContents read(SubjectId subject) {
        Casebook book = session.subjects().casebook(subject);
        return CasebookContents.of(
                        book,
                        settings.get(),
                        evaluator(book),
                        each -> EditChecks.run(each, settings.get()),
                        LocalDate.now(context.clock()))
                .with(new SigningState(
                        session.signing().ofSubject(subject),
                        session.holds().held().getOrDefault(subject, HoldState.OPEN)))
                .with(session.queries().ofSubject(subject));
    }

    private BoardSaving.Way saving(SubjectId subject) {
        return new BoardSaving.Way(context.background(), session.tumour()::saveTimepoint, preview(subject));
    }

    /** What a change of this patient would change. */
    private Previewing preview(SubjectId subject) {
        return amendment -> session.preview().ofCasebook(subject, amendment);
    }

    private BoardData board(SubjectId subject) {
        Casebook book = session.subjects().casebook(subject);
        return BoardData.of(book, evaluator(book), settings.get());
    }

    private Evaluator evaluator(Casebook book) {
        return DefaultAnalysis.request(List.of(book), settings.get()).evaluator();
    }

    private BaselineModel baseline(SubjectId subject, CasebookModel model) {
        return new BaselineModel(
                subject,
                model.casebookProperty(),
                new BaselineModel.Saving(
                        session.subjects()::saveSubject, session.subjects()::saveDiagnosis, preview(subject)),
                model::refresh,
                context.background(),
                context.clock());
    }

    private CyclesModel cycles(SubjectId subject, CasebookModel model) {
        return new CyclesModel(
                subject,
                settings.get(),
                model.casebookProperty(),
                new DoseDeskModel.Saving(session.treatment()::saveCycle, preview(subject)),
                model::refresh,
                context.navigator()::leave,
                context.background(),
                context.clock());
    }

    private EndModel end(SubjectId subject, CasebookModel model) {
        return new EndModel(
                subject,
                model.casebookProperty(),
                new EndModel.Saving(
                        session.followUp()::saveEndOfTreatment,
                        session.followUp()::saveNewTherapy,
                        session.followUp()::saveContact,
                        session.followUp()::saveDeath,
                        preview(subject)),
                model::refresh,
                context.navigator()::leave,
                context.background(),
                context.clock());
    }

    private HistoryModel history(SubjectId subject) {
        return new HistoryModel(
                context.texts(),
                () -> session.audit().ofSubject(subject),
                context.background(),
                context.clock().getZone());
    }
}
