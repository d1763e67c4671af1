package org.leiodesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Message;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.Role;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.ExchangeService;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.Session;
import org.leiodesk.ui.exchange.ExchangeScreen;
import org.leiodesk.ui.exchange.TransferModel;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.patients.NewPatientModel;
import org.leiodesk.ui.patients.PatientList;
import org.leiodesk.ui.patients.PatientListModel;
import org.leiodesk.ui.patients.PatientsScreen;
import org.leiodesk.ui.record.RecordModel;
import org.leiodesk.ui.record.RecordScreen;
import org.leiodesk.ui.settings.ProtocolModel;
import org.leiodesk.ui.settings.SettingsScreen;

/** Puts the screens of an open study together by hand. Adding a room adds a line to {@link #rooms()}. */
public final class StudyWorkbench {
    private final UiContext context;
    private final Session session;

    private StudyWorkbench(UiContext context, Session session) {
        this.context = context;
        this.session = session;
    }

    /** @param patient makes the screen of a patient */
    public static Workbench of(UiContext context, Session session, Function<Place.Patient, Screen> patient) {
        StudyWorkbench bench = new StudyWorkbench(context, session);
        return new Workbench(
                session.study(),
                session.account(),
                bench.rooms(),
                patient,
                () -> session.subjects().casebooks().stream()
                        .map(Casebook::subject)
                        .toList(),
                session::close);
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("patients", Feather.USERS, this::patients));
        rooms.add(new Room("exchange", Feather.REPEAT, this::exchange));
        rooms.add(new Room("record", Feather.LIST, this::record));
        rooms.add(new Room("settings", Feather.SETTINGS, this::settings));
        return rooms;
    }

    private Screen patients() {
        return new PatientsScreen(
                context.texts(),
                new PatientListModel(this::patientList, context.background(), context.clock()),
                new NewPatientModel(
                        subject -> session.subjects().saveSubject(subject, ""), context.background(), this::open),
                session.account().role().entersData(),
                this::open);
    }

    private void open(SubjectId subject) {
        context.navigator().go(Place.patient(subject));
    }

    private PatientList patientList() {
        AnalysisRequest request = new AnalysisRequest(session.protocol().settings(), null, Evaluator.INVESTIGATOR);
        return PatientList.of(Trial.analyse(session.subjects().casebooks(), request));
    }

    private Screen exchange() {
        TransferModel incoming = new TransferModel(
                Message.of("ui.exchange.heading.import"),
                (folder, progress) -> new ExchangeService(session).importTables(folder, progress),
                context.background());
        TransferModel outgoing = new TransferModel(
                Message.of("ui.exchange.heading.export"),
                (folder, progress) -> new HeadlessAnalysis(progress)
                        .ofStudy(
                                session,
                                folder,
                                new AnalysisOptions(
                                        null, null, null, context.texts().language())),
                context.background());
        boolean enters = session.account().role().entersData();
        return new ExchangeScreen(context.texts(), enters ? incoming : null, outgoing);
    }

    private Screen record() {
        return new RecordScreen(
                context.texts(), new RecordModel(() -> session.audit().all(), context.background()));
    }

    private Screen settings() {
        return new SettingsScreen(
                context.texts(),
                new ProtocolModel(
                        () -> session.protocol().settings(),
                        (settings, reason) -> session.protocol().save(settings, reason),
                        context.background(),
                        context.clock(),
                        session.account().role() == Role.INVESTIGATOR));
    }
}
