package org.leiodesk.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Role;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.AccountService;
import org.leiodesk.service.AnalysisOptions;
import org.leiodesk.service.DefaultAnalysis;
import org.leiodesk.service.DemoService;
import org.leiodesk.service.ExchangeService;
import org.leiodesk.service.HeadlessAnalysis;
import org.leiodesk.service.Session;
import org.leiodesk.service.keep.BackupService;
import org.leiodesk.service.keep.RecoveryService;
import org.leiodesk.ui.account.AccountDoors;
import org.leiodesk.ui.account.AccountRow;
import org.leiodesk.ui.account.AccountsModel;
import org.leiodesk.ui.account.AccountsScreen;
import org.leiodesk.ui.account.OwnAccount;
import org.leiodesk.ui.account.RecoveryModel;
import org.leiodesk.ui.backup.BackupDoors;
import org.leiodesk.ui.backup.BackupModel;
import org.leiodesk.ui.backup.BackupScreen;
import org.leiodesk.ui.board.BoardData;
import org.leiodesk.ui.board.BoardGrid;
import org.leiodesk.ui.draft.DraftDoors;
import org.leiodesk.ui.draft.DraftLane;
import org.leiodesk.ui.exchange.ExchangeScreen;
import org.leiodesk.ui.exchange.TransferModel;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.patients.NewPatientModel;
import org.leiodesk.ui.patients.PatientList;
import org.leiodesk.ui.patients.PatientListModel;
import org.leiodesk.ui.patients.PatientsScreen;
import org.leiodesk.ui.queries.QueriesModel;
import org.leiodesk.ui.queries.QueriesScreen;
import org.leiodesk.ui.query.QueryDoors;
import org.leiodesk.ui.query.QueryModel;
import org.leiodesk.ui.record.RecordRoom;
import org.leiodesk.ui.record.RecordScreen;
import org.leiodesk.ui.record.TrailDoors;
import org.leiodesk.ui.record.TrailModel;
import org.leiodesk.ui.results.ResultsModel;
import org.leiodesk.ui.results.ResultsScreen;
import org.leiodesk.ui.results.ResultsSource;
import org.leiodesk.ui.review.ReviewItem;
import org.leiodesk.ui.review.ReviewModel;
import org.leiodesk.ui.review.ReviewQueue;
import org.leiodesk.ui.review.ReviewScreen;
import org.leiodesk.ui.settings.ProtocolModel;
import org.leiodesk.ui.settings.SettingsScreen;
import org.leiodesk.ui.sign.SignDoors;
import org.leiodesk.ui.sign.SignModel;

/** Puts the screens of an open study together by hand. Adding a room adds a line to {@link #rooms()}. */
public final class StudyWorkbench {
    private static final Duration DRAFT_EVERY = Duration.ofSeconds(2);

    private final UiContext context;
    private final Session session;
    private final FileDialogs dialogs;
    private final BackupModel backups;
    private final ReviewModel reviews;
    private final QueriesModel queries;
    private volatile ProtocolSettings settings;

    private StudyWorkbench(UiContext context, Session session) {
        this.context = context;
        this.session = session;
        this.dialogs = new FileDialogs(context.texts());
        BackupService keeping = session.backups();
        this.backups = new BackupModel(
                new BackupDoors(
                        session.file(),
                        keeping.mayKeep(),
                        keeping::make,
                        keeping::makeOnClosing,
                        keeping::list,
                        keeping::risks,
                        keeping::last,
                        keeping::since),
                context.background(),
                context.clock());
        this.settings = session.protocol().settings();
        this.queries = new QueriesModel(
                new SinceLastSave<>(session::latestHash, () -> session.queries().all()),
                queries(session),
                context.background(),
                context.clock());
        this.reviews = new ReviewModel(
                context.texts(),
                new SinceLastSave<>(
                        session::latestHash,
                        () -> ReviewQueue.of(
                                session.preview().stored(Progress.NONE),
                                session.signing().all(),
                                session.holds().held(),
                                session.queries().all())),
                session.reviews()::save,
                new SignModel(signing(session), context.background()),
                context.background());
    }

    /** What the window shows of an open study. */
    public static Workbench of(UiContext context, Session session) {
        StudyWorkbench bench = new StudyWorkbench(context, session);
        PatientScreens patients = new PatientScreens(context, session, () -> bench.settings, bench.dialogs);
        return new Workbench(
                session.study(),
                new OwnAccount(
                        session.account(),
                        session.accounts().mustChangePassword(),
                        session::lock,
                        session::unlock,
                        session.accounts()::changePassword),
                bench.rooms(),
                patients::of,
                () -> session.subjects().casebooks().stream()
                        .map(Casebook::subject)
                        .toList(),
                bench.opening(),
                new DraftDoors(
                        session.drafts()::mine,
                        session.drafts()::keep,
                        DraftLane.every(DRAFT_EVERY, Platform::runLater)),
                bench.backups,
                session::close);
    }

    /** What had to be repaired; and that there is no recovery key, to who makes it. */
    private List<Finding> opening() {
        List<Finding> findings = new ArrayList<>(session.openingFindings());
        RecoveryService recovery = session.recovery();
        boolean demo = session.account().name().equals(DemoService.USER);
        if (!demo && recovery.mayMake() && !recovery.exists()) {
            findings.add(Finding.warning("", "account.recovery.noneYet"));
        }
        return findings;
    }

    private List<Room> rooms() {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room("patients", Feather.USERS, this::patients));
        if (session.account().role() == Role.INVESTIGATOR) {
            context.navigator().placeProperty().addListener((property, was, is) -> reviews.refresh());
            rooms.add(new Room("review", Feather.CHECK_SQUARE, this::review, reviews.waitingProperty()));
        }
        rooms.add(new Room("results", Feather.BAR_CHART_2, this::results));
        context.navigator().placeProperty().addListener((property, was, is) -> queries.refresh());
        rooms.add(new Room("queries", Feather.MESSAGE_CIRCLE, this::queries, queries.waitingProperty()));
        rooms.add(new Room("exchange", Feather.REPEAT, this::exchange));
        rooms.add(new Room("record", Feather.LIST, this::record));
        rooms.add(new Room("settings", Feather.SETTINGS, this::settings));
        if (session.accounts().mayKeep()) {
            rooms.add(new Room("accounts", Feather.KEY, this::accounts));
        }
        return rooms;
    }

    /** How the person signed in signs. */
    static SignDoors signing(Session session) {
        return new SignDoors(session.account(), session.signing()::needsUserName, session.signing()::sign);
    }

    /** What the person signed in does with queries. */
    static QueryDoors queries(Session session) {
        return new QueryDoors(session.account().role(), session.queries()::raise, (seen, action, text) -> {
            int steps = seen.steps().size();
            return switch (action) {
                case ANSWER -> session.queries().answer(seen.subject(), seen.number(), steps, text);
                case CLOSE -> session.queries().close(seen.subject(), seen.number(), steps, text);
                case REOPEN -> session.queries().reopen(seen.subject(), seen.number(), steps, text);
            };
        });
    }

    private Screen queries() {
        return new QueriesScreen(context.texts(), queries, context.navigator()::go);
    }

    private Screen review() {
        return new ReviewScreen(
                context.texts(),
                reviews,
                this::board,
                QueryModel.raising(queries(session), context.background(), context.clock()),
                context.navigator()::go,
                context.clock());
    }

    private Region board(ReviewItem item) {
        BoardData data = BoardData.of(item.subject().casebook(), item.response().evaluator(), settings);
        return BoardGrid.toRead(context.texts(), data, context.clock(), item.timepoint());
    }

    private Screen accounts() {
        AccountService accounts = session.accounts();
        AccountDoors doors = new AccountDoors(
                () -> {
                    Map<String, Signed> last = accounts.lastSignIns();
                    return accounts.all().stream()
                            .map(account -> new AccountRow(account, last.get(account.name())))
                            .toList();
                },
                accounts::add,
                accounts::deactivate,
                accounts::reactivate,
                accounts::resetPassword);
        RecoveryService recovery = session.recovery();
        return new AccountsScreen(
                context.texts(),
                new AccountsModel(doors, context.background()),
                new RecoveryModel(
                        recovery.exists(),
                        file -> recovery.make(file, context.texts().language()),
                        context.background()));
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
        List<Casebook> books = session.subjects().casebooks();
        return PatientList.of(
                Trial.analyse(books, DefaultAnalysis.request(books, settings)),
                session.queries().all());
    }

    private Screen results() {
        ResultsModel model = new ResultsModel(
                () -> new ResultsSource(session.subjects().casebooks(), settings), context.background());
        return new ResultsScreen(
                context,
                model,
                this::open,
                new ResultsOut(context, session.study().id(), dialogs));
    }

    private Screen exchange() {
        TransferModel incoming = new TransferModel(
                Message.of("ui.exchange.heading.import"),
                (folder, progress) ->
                        new ExchangeService(session, context.texts().language()).importTables(folder, progress),
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
        RecordScreen trail = new RecordScreen(
                context.texts(),
                new TrailModel(
                        context.texts(),
                        () -> session.audit().all(),
                        new TrailDoors(
                                session.inspection().mayPack(),
                                (file, filter, progress) -> session.inspection()
                                        .trail(file, filter, context.texts().language(), progress),
                                (file, filter, progress) -> session.inspection()
                                        .pack(file, filter, context.texts().language(), progress)),
                        context.background()));
        BackupScreen keeping =
                new BackupScreen(context.texts(), backups, context.clock().getZone());
        return new RecordRoom(context.texts(), List.of(trail, keeping));
    }

    private Screen settings() {
        return new SettingsScreen(
                context.texts(),
                new ProtocolModel(
                        new ProtocolModel.Source(
                                () -> session.protocol().settings(), this::saveSettings, session.preview()::ofProtocol),
                        context.background(),
                        context.clock(),
                        session.account().role() == Role.INVESTIGATOR),
                context.lockAfter());
    }

    private Outcome<ProtocolSettings> saveSettings(ProtocolSettings changed, String reason) {
        Outcome<ProtocolSettings> outcome = session.protocol().save(changed, reason);
        if (outcome instanceof Outcome.Done<ProtocolSettings> done) {
            settings = done.value();
        }
        return outcome;
    }
}
