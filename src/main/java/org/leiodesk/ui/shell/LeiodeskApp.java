package org.leiodesk.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;
import org.leiodesk.base.Outcome;
import org.leiodesk.service.keep.RestoreService;
import org.leiodesk.ui.backup.BackupModel;
import org.leiodesk.ui.backup.RestoreModel;
import org.leiodesk.ui.backup.RestoreView;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Theme;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.kit.UserPreferences;
import org.leiodesk.ui.signin.Doors;
import org.leiodesk.ui.signin.RecoverModel;
import org.leiodesk.ui.signin.RecoverView;
import org.leiodesk.ui.signin.SignInModel;
import org.leiodesk.ui.signin.SignInView;

/**
 * The program with its window: signing in, then the study, then signing in again. Closing asks when something is unsaved.
 *
 * @param <S> an open study with a person signed in
 */
public final class LeiodeskApp<S> {
    private static final double SMALLEST_WIDTH = 1280;
    private static final double SMALLEST_HEIGHT = 720;

    private final Stage stage;
    private final Doors<S> doors;
    private final BiFunction<UiContext, S, Workbench> workbench;
    private final UserPreferences preferences;
    private final Translations texts;
    private final Theme theme = new Theme();
    private final Background background = Background.threaded(Platform::runLater);
    private final ObjectProperty<Duration> lockAfter = new SimpleObjectProperty<>();
    private final Clock clock;
    private final Runnable exit;
    private @Nullable UiContext context;
    private @Nullable ShellView shell;
    private @Nullable Workbench bench;

    private LeiodeskApp(
            Stage stage,
            Clock clock,
            UserPreferences preferences,
            Doors<S> doors,
            BiFunction<UiContext, S, Workbench> workbench,
            Runnable exit) {
        this.exit = exit;
        this.stage = stage;
        this.clock = clock;
        this.preferences = preferences;
        this.doors = doors;
        this.workbench = workbench;
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        texts = new Translations(preferences.language(chinese ? Language.CHINESE : Language.ENGLISH));
        theme.darkProperty().set(preferences.dark());
        texts.languageProperty().addListener((property, was, is) -> preferences.keepLanguage(is));
        lockAfter.set(preferences.lockAfter());
        lockAfter.addListener((property, was, is) -> preferences.keepLockAfter(is));
        theme.darkProperty().addListener((property, was, is) -> preferences.keepDark(is));
    }

    /**
     * Starts JavaFX and opens the window; returns at once, and the program ends when the window is closed.
     *
     * @param clock the only source of the present time
     * @param preferences where what the person chose is remembered
     * @param doors the ways into a study
     * @param workbench what the window shows for an open study
     * @throws RuntimeException when no window can be opened here
     */
    public static <S> void launch(
            Clock clock, Path preferences, Doors<S> doors, BiFunction<UiContext, S, Workbench> workbench) {
        Platform.startup(() -> new LeiodeskApp<>(
                        new Stage(), clock, new UserPreferences(preferences), doors, workbench, Platform::exit)
                .start());
    }

    /** Opens the program in a window that is there already, and leaves JavaFX running when that is closed; on the thread of JavaFX. */
    public static <S> void open(
            Stage stage,
            Clock clock,
            UserPreferences preferences,
            Doors<S> doors,
            BiFunction<UiContext, S, Workbench> workbench) {
        new LeiodeskApp<>(stage, clock, preferences, doors, workbench, () -> {}).start();
    }

    private void start() {
        Scene scene = new Scene(new StackPane(), SMALLEST_WIDTH, SMALLEST_HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave(this::end);
        });
        stage.setOnHidden(hidden -> forget());
        signIn();
        stage.show();
    }

    private void signIn() {
        context = null;
        shell = null;
        bench = null;
        UiContext now = new UiContext(texts, background, new Navigator(), theme, clock);
        SignInModel<S> model = new SignInModel<>(remembering(doors), background, this::enter);
        var recent = preferences.recent();
        if (!recent.isEmpty()) {
            model.fileProperty().set(recent.get(0).toString());
            model.userProperty().set(preferences.lastUser());
        }
        String latest = recent.isEmpty() ? "" : recent.get(0).toString();
        SignInView view = new SignInView(now, model, recent, () -> restore("", latest), () -> recover(latest));
        show(view.node(), texts.now("ui.name"));
        view.focus();
    }

    /** Sets a lost password anew. */
    private void recover(String file) {
        UiContext now = new UiContext(texts, background, new Navigator(), theme, clock);
        RecoverModel<S> model = new RecoverModel<>(remembering(doors).recover(), background, this::enter);
        model.fileProperty().set(file);
        model.userProperty().set(preferences.lastUser());
        RecoverView view = new RecoverView(now, model, this::signIn);
        show(view.node(), texts.now("ui.name"));
        view.focus();
    }

    /** Restores a study, with nobody signed in. */
    private void restore(String backup, String file) {
        UiContext now = new UiContext(texts, background, new Navigator(), theme, clock);
        RestoreModel model = new RestoreModel(new RestoreService(clock), background, restored -> {
            preferences.keepOpened(restored.file(), preferences.lastUser());
            signIn();
        });
        model.backupProperty().set(backup);
        model.fileProperty().set(file);
        model.userProperty().set(preferences.lastUser());
        RestoreView view = new RestoreView(now, model, this::signIn);
        show(view.node(), texts.now("ui.name"));
        view.focus();
    }

    /** Backups go where this workstation sent those of the same study before. */
    private void keepFolder(BackupModel backups) {
        preferences.backupFolder(backups.study()).ifPresent(backups.folderProperty()::set);
        backups.folderProperty().addListener((property, was, is) -> {
            if (is != null) {
                preferences.keepBackupFolder(backups.study(), is);
            }
        });
        backups.wantedProperty().addListener((property, was, is) -> {
            if (is != null) {
                Path study = backups.study();
                leave(() -> restore(is.file().toString(), study.toString()));
            }
        });
    }

    private Doors<S> remembering(Doors<S> through) {
        return new Doors<>(
                (file, user, password) -> {
                    Outcome<S> outcome = through.open().open(file, user, password);
                    remember(outcome, file, user);
                    return outcome;
                },
                (file, study, user, fullName, password) -> {
                    Outcome<S> outcome = through.create().create(file, study, user, fullName, password);
                    remember(outcome, file, user);
                    return outcome;
                },
                (file, user, recoveryKey, password) -> {
                    Outcome<S> outcome = through.recover().recover(file, user, recoveryKey, password);
                    remember(outcome, file, user);
                    return outcome;
                },
                through.demo());
    }

    private void remember(Outcome<S> outcome, Path file, String user) {
        if (outcome instanceof Outcome.Done<S>) {
            preferences.keepOpened(file, user);
        }
    }

    private void enter(S session) {
        UiContext now = new UiContext(texts, background, new Navigator(), theme, clock, lockAfter);
        Workbench shown = workbench.apply(now, session);
        context = now;
        bench = shown;
        keepFolder(shown.backups());
        ShellView view = new ShellView(now, shown, () -> closeStudy(this::signIn));
        shell = view;
        show(view.node(), texts.now("ui.name") + " – " + shown.study().title());
    }

    private void show(Parent root, String title) {
        stage.getScene().setRoot(root);
        stage.setTitle(title);
    }

    /** Behind the lock nobody can be asked: what is typed is then kept as a draft, and offered to the same person at the next sign-in. */
    private void leave(Runnable then) {
        ShellView view = shell;
        if (context == null) {
            then.run();
        } else if (view != null && view.isLocked()) {
            view.drafts().keepNow(() -> closeStudy(then), () -> ask(then));
        } else {
            ask(then);
        }
    }

    private void ask(Runnable then) {
        UiContext open = context;
        if (open != null) {
            open.navigator().leave(() -> closeStudy(then));
        }
    }

    private void closeStudy(Runnable then) {
        Workbench open = bench;
        ShellView window = shell;
        if (open == null || window == null) {
            then.run();
            return;
        }
        window.close(() -> close(open, then));
    }

    private void close(Workbench open, Runnable then) {
        bench = null;
        Runnable lastDrafts = shell == null ? () -> {} : shell.drafts().end();
        shell = null;
        background.call(
                () -> {
                    lastDrafts.run();
                    open.close().run();
                    return true;
                },
                closed -> then.run(),
                broken -> then.run());
    }

    /** A window that went away without being asked to close: the thread of its drafts ends. */
    private void forget() {
        if (shell != null) {
            shell.drafts().abandon();
            shell = null;
        }
    }

    private void end() {
        stage.hide();
        background.close();
        exit.run();
    }
}
