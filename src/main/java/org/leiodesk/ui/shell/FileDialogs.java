package org.leiodesk.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.ui.kit.Translations;

/** Asks the person where a file goes, and tells what came of it. */
final class FileDialogs {
    private final Translations texts;
    private @Nullable File lastFolder;

    FileDialogs(Translations texts) {
        this.texts = texts;
    }

    /** Asks for a file to write; empty when the person takes it back. */
    Optional<Path> save(String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        String ending = suggestedName.substring(suggestedName.lastIndexOf('.') + 1);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chosen(chooser.showSaveDialog(owner())).map(file -> {
            lastFolder = file.toFile().getParentFile();
            return file;
        });
    }

    /** Asks for a folder; empty when the person takes it back. */
    Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chosen(chooser.showDialog(owner())).map(folder -> {
            lastFolder = folder.toFile();
            return folder;
        });
    }

    /** Tells that a file was written. */
    void written(Path file) {
        tell(Message.of("ui.told.written", file), false);
    }

    /** Tells why something was refused. */
    void refused(List<Finding> findings) {
        findings.forEach(finding -> tell(finding.message(), true));
    }

    void tell(Message message, boolean warning) {
        Window owner = owner();
        if (owner == null) {
            return;
        }
        Notifications notification = Notifications.create()
                .owner(owner)
                .text(texts.now(message.key(), message.args().toArray()))
                .hideAfter(Duration.seconds(warning ? 20 : 8));
        if (warning) {
            notification.showWarning();
        } else {
            notification.showInformation();
        }
    }

    private static Optional<Path> chosen(@Nullable File file) {
        return file == null ? Optional.empty() : Optional.of(file.toPath());
    }

    private static @Nullable Window owner() {
        return Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .or(() -> Window.getWindows().stream().filter(Window::isShowing).findFirst())
                .orElse(null);
    }
}
