package org.leiodesk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.pngencoder.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.leiodesk.base.Language;
import org.leiodesk.ui.kit.Background;
import org.leiodesk.ui.kit.Navigator;
import org.leiodesk.ui.kit.Theme;
import org.leiodesk.ui.kit.Translations;
import org.leiodesk.ui.kit.UiContext;

/** Pictures of a screen in both languages, light and dark, small and large, under {@code target/screens}; each is looked over for texts that are cut. */
public final class ScreenShots {
    /** The moment at which all pictures are taken: 2024-06-28 14:03:22 in Beijing. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-28T06:03:22Z"), ZoneId.of("Asia/Shanghai"));

    private static final Path FOLDER = Path.of("target", "screens");
    private static final int[][] SIZES = {{1280, 720}, {1920, 1080}};

    private ScreenShots() {}

    /** As {@link #take(String, Function, Consumer)}, as it first appears. */
    public static void take(String name, Function<UiContext, Parent> view) {
        take(name, view, shown -> {});
    }

    /**
     * Takes the pictures NAME_en_light_1280x720.png and so on (the large ones in light alone), and fails when a label is cut in any.
     *
     * @param view makes the view afresh; everything it asks of the background is done at once
     * @param before what a person has done before the picture, such as typing
     */
    public static void take(String name, Function<UiContext, Parent> view, Consumer<Parent> before) {
        List<String> cut = new ArrayList<>();
        for (boolean dark : new boolean[] {false, true}) {
            for (Language language : Language.values()) {
                for (int[] size : SIZES) {
                    if (dark && size != SIZES[0]) {
                        continue;
                    }
                    String file = "%s_%s_%s_%dx%d.png"
                            .formatted(name, language.code(), dark ? "dark" : "light", size[0], size[1]);
                    Picture picture = Toolkit.on(() -> picture(view, before, language, dark, size));
                    write(picture.image, FOLDER.resolve(file));
                    picture.cut.forEach(text -> cut.add(file + ": " + text));
                }
            }
        }
        assertThat(cut).as("texts that are cut").isEmpty();
    }

    private record Picture(BufferedImage image, List<String> cut) {}

    private static Picture picture(
            Function<UiContext, Parent> view, Consumer<Parent> before, Language language, boolean dark, int[] size) {
        UiContext context =
                new UiContext(new Translations(language), Background.immediate(), new Navigator(), new Theme(), CLOCK);
        context.theme().darkProperty().set(dark);
        Parent root = view.apply(context);
        Scene scene = new Scene(new Group(), size[0], size[1]);
        context.theme().dress(scene);
        scene.setRoot(root);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        settle(root);
        before.accept(root);
        settle(root);
        WritableImage image = scene.snapshot(null);
        List<String> cut = new ArrayList<>();
        collectCut(root, cut);
        stage.close();
        assertThat(image.getWidth()).isEqualTo(size[0]);
        return new Picture(opaque(image), cut);
    }

    /** Without its alpha: every scene has a ground. */
    private static BufferedImage opaque(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        opaque.setRGB(0, 0, width, height, dots, 0, width);
        return opaque;
    }

    private static void settle(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    private static void collectCut(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label && !(node instanceof TableCell<?, ?>)) {
            String whole = label.getText() == null ? "" : label.getText();
            if (label.lookup(".text") instanceof Text shown
                    && shown.getText().endsWith(label.getEllipsisString())
                    && !whole.endsWith(label.getEllipsisString())) {
                cut.add(whole);
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectCut(child, cut));
        }
    }

    private static void write(BufferedImage image, Path file) {
        try {
            Files.createDirectories(FOLDER);
            new PngEncoder()
                    .withBufferedImage(image)
                    .withCompressionLevel(2)
                    .withMultiThreadedCompressionEnabled(false)
                    .toFile(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
