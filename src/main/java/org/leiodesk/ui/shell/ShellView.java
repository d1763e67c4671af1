package org.leiodesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Message;
import org.leiodesk.ui.account.LockModel;
import org.leiodesk.ui.account.LockPane;
import org.leiodesk.ui.account.PasswordModel;
import org.leiodesk.ui.account.PasswordPane;
import org.leiodesk.ui.backup.ClosingModel;
import org.leiodesk.ui.backup.ClosingPane;
import org.leiodesk.ui.draft.DraftKeeper;
import org.leiodesk.ui.draft.DraftsPane;
import org.leiodesk.ui.kit.Appearance;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.SaveStatus;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.Shortcut;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** The window with a study open: top bar, rooms, the screen in sight, status bar; panels that need an answer; help. */
public final class ShellView {
    private final UiContext context;
    private final Workbench bench;
    private final Runnable signOut;
    private final StackPane root = new StackPane();
    private final BorderPane middle = new BorderPane();
    private final HelpPane help;
    private final FindBox find;
    private final LockModel lock;
    private final DraftKeeper drafts;
    private final PasswordModel password;
    private final ClosingModel closing;
    private final ObjectProperty<SaveStatus.State> saving =
            new SimpleObjectProperty<>(new SaveStatus.State.Untouched());
    private final ChangeListener<SaveStatus.State> follow = (property, was, is) -> tellSaving(is);
    private final List<Shortcut> everywhere;

    /** @param signOut closes the study; unsaved entries have been asked about */
    public ShellView(UiContext context, Workbench bench, Runnable signOut) {
        this.context = context;
        this.bench = bench;
        this.signOut = signOut;
        Navigator navigator = context.navigator();
        navigator.connect(bench.screens());
        lock = new LockModel(bench.own(), context.background(), context.clock(), context.lockAfter());
        password = new PasswordModel(bench.own(), context.background());
        closing = new ClosingModel(bench.backups(), context.background());
        help = new HelpPane(context.texts());
        find = new FindBox(context.texts(), new FindModel(this::patients, this::commands, context.background()));
        everywhere = everywhere();
        drafts = new DraftKeeper(bench.drafts(), navigator, context.clock());
        middle.setTop(new VBox(new DraftsPane(context, drafts), new Notices(context, bench.opening())));
        BorderPane frame = new BorderPane(middle);
        frame.setTop(new TopBar(context, bench, find, menu()));
        frame.setLeft(new RoomList(context.texts(), navigator, bench.rooms()));
        frame.setBottom(new StatusBar(context, saving, drafts.notKeptProperty(), bench.backups()));
        StackPane open = new StackPane(frame, help);
        StackPane unlocked = new StackPane(open, new PasswordPane(context.texts(), password, open));
        LockPane cover = new LockPane(context.texts(), lock, unlocked);
        cover.watch(root);
        StackPane all = new StackPane(unlocked, cover);
        root.getChildren().addAll(all, new ClosingPane(context.texts(), closing, all));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        navigator.currentProperty().addListener((property, was, is) -> show(was, is));
        navigator.go(new Place.Room(bench.rooms().get(0).id()));
        drafts.start();
        bench.backups().refresh();
    }

    /** What is typed and not saved. */
    public DraftKeeper drafts() {
        return drafts;
    }

    public boolean isLocked() {
        return lock.lockedProperty().get();
    }

    /** Makes a backup where one is wanted, and then closes. */
    void close(Runnable then) {
        closing.leave(then);
    }

    public Parent node() {
        return root;
    }

    private List<MenuItem> menu() {
        Translations texts = context.texts();
        return List.of(
                TopBar.item(texts, "account.lock", lock::lock),
                TopBar.item(texts, "account.change", password::ask),
                TopBar.item(texts, "ui.shell.keys", this::openHelp),
                TopBar.item(texts, "ui.shell.signOut", this::leaveStudy));
    }

    private void show(@Nullable Screen was, @Nullable Screen is) {
        if (was != null) {
            was.saveState().removeListener(follow);
        }
        if (is != null) {
            middle.setCenter(is.node());
            if (find.isFocused()) {
                is.node().requestFocus();
            }
            is.saveState().addListener(follow);
        }
        drafts.look();
    }

    /** Keeps saying when something was saved last; all other states last as long as they are true. */
    private void tellSaving(SaveStatus.State is) {
        if (!SaveStatus.unsaved(is)) {
            drafts.look();
        }
        if (!(is instanceof SaveStatus.State.Untouched) || SaveStatus.unsaved(saving.get())) {
            saving.set(is);
        }
    }

    private void leaveStudy() {
        context.navigator().leave(signOut);
    }

    private void openHelp() {
        Screen screen = context.navigator().currentProperty().get();
        help.open(screen == null ? List.of() : screen.shortcuts(), everywhere);
    }

    private void key(KeyEvent key) {
        boolean leaving = closing.stepProperty().get() != ClosingModel.Step.IDLE;
        if (leaving || lock.lockedProperty().get() || password.openProperty().get()) {
            return;
        }
        if (help.isVisible() && (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F1)) {
            key.consume();
            help.setVisible(false);
            return;
        }
        Screen screen = context.navigator().currentProperty().get();
        List<Shortcut> all = new ArrayList<>(screen == null ? List.of() : screen.shortcuts());
        all.addAll(everywhere);
        for (Shortcut shortcut : all) {
            if (shortcut.combination() != null
                    && shortcut.action() != null
                    && shortcut.combination().match(key)) {
                key.consume();
                shortcut.action().run();
                return;
            }
        }
    }

    private List<Shortcut> everywhere() {
        Navigator navigator = context.navigator();
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("Ctrl+K", "ui.find.find", find::requestFocus));
        keys.add(Shortcut.of("Ctrl+S", "ui.save", () -> {
            Screen screen = navigator.currentProperty().get();
            if (screen != null && SaveStatus.unsaved(screen.saveState().getValue())) {
                screen.save(() -> {});
            }
        }));
        for (int i = 0; i < bench.rooms().size() && i < 9; i++) {
            Room room = bench.rooms().get(i);
            keys.add(Shortcut.of("Alt+" + (i + 1), room.textKey(), () -> navigator.go(new Place.Room(room.id()))));
        }
        keys.add(Shortcut.of("Alt+Left", "ui.shell.back", navigator::back));
        keys.add(Shortcut.of("Ctrl+Shift+L", "ui.shell.language", () -> Appearance.switchLanguage(context.texts())));
        keys.add(Shortcut.of("F12", "account.lock", lock::lock));
        keys.add(Shortcut.of("Ctrl+Q", "ui.shell.signOut", this::leaveStudy));
        keys.add(Shortcut.of("F1", "ui.shell.keys", this::openHelp));
        return keys;
    }

    private List<Command> patients() throws Exception {
        Navigator navigator = context.navigator();
        return bench.subjects().call().stream()
                .map(subject -> new Command(
                        "patient",
                        Message.of("ui.find.named", subject.number()),
                        () -> navigator.go(Place.patient(subject.id()))))
                .toList();
    }

    private List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Room room : bench.rooms()) {
            commands.add(new Command(
                    "room",
                    Message.of(room.textKey()),
                    () -> context.navigator().go(new Place.Room(room.id()))));
        }
        Screen screen = context.navigator().currentProperty().get();
        List<Shortcut> keys = new ArrayList<>(screen == null ? List.of() : screen.shortcuts());
        keys.addAll(everywhere);
        for (Shortcut key : keys) {
            if (key.action() != null
                    && !key.textKey().startsWith("ui.room.")
                    && !key.keys().equals("Ctrl+K")) {
                commands.add(new Command("command", Message.of(key.textKey()), key.action()));
            }
        }
        return commands;
    }
}
