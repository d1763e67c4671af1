package org.leiodesk.figure.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled face, Noto Sans SC, in which every figure is lettered whatever fonts the machine has. */
public final class Lettering {
    /** Stands for a character that the face lacks: the geta mark, which printers of Chinese put for a missing type. */
    public static final char MISSING = '\u3013';

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** The regular face; size in the unit of the drawing: points on paper, pixels on the screen. */
    public static Font regular(double size) {
        return Faces.REGULAR.deriveFont((float) size);
    }

    /** The bold face; size as for {@link #regular}. */
    public static Font bold(double size) {
        return Faces.BOLD.deriveFont((float) size);
    }

    /** The font file of a face, to be embedded or loaded elsewhere. */
    public static InputStream open(boolean bold) {
        String name = bold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf";
        InputStream file = Lettering.class.getResourceAsStream("/org/leiodesk/fonts/" + name);
        if (file == null) {
            throw new IllegalStateException("The program lacks its font " + name);
        }
        return file;
    }

    /** The text with {@link #MISSING} for each character that the face lacks, and no line breaks. */
    public static String printable(String text) {
        if (Faces.REGULAR.canDisplayUpTo(text) < 0 && text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append(' ');
            } else if (Faces.REGULAR.canDisplay(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    /** Advance width of a text in a font, in the unit of the drawing. */
    public static double width(Font font, String text) {
        return font.getStringBounds(text, EXACT).getWidth();
    }

    /** The text, or its beginning (or its end) with an ellipsis when it is wider than {@code most}. */
    public static String shortened(Font font, String text, double most, boolean keepEnd) {
        String shown = text;
        for (int kept = text.length() - 1; kept > 0 && width(font, shown) > most; kept--) {
            shown = keepEnd
                    ? "\u2026" + text.substring(text.length() - kept)
                    : text.substring(0, kept).strip() + "\u2026";
        }
        return shown;
    }

    /** Height from the top of a capital to the baseline. */
    public static double capHeight(Font font) {
        return font.getSize2D() * 0.733;
    }

    private static final class Faces {
        static final Font REGULAR = load(false);
        static final Font BOLD = load(true);

        private static Font load(boolean bold) {
            try (InputStream file = open(bold)) {
                return Font.createFont(Font.TRUETYPE_FONT, file);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (FontFormatException broken) {
                throw new IllegalStateException("The bundled font cannot be read", broken);
            }
        }
    }
}
