package org.leiodesk.figure.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.leiodesk.base.ErrorCode;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.LeiodeskException;
import org.leiodesk.figure.Figure;

/**
 * Writes a figure to a file: dark ink on white whatever the screen looks like, in the size asked for, whole or not at all. Two exports of the same
 * data have the same bytes. A figure that disagrees with the tables of its analysis is not written. Each method throws {@link org.leiodesk.base.LeiodeskException} when the file cannot be written.
 */
public final class FigureExporter {
    private FigureExporter() {}

    /** Vectors, lettering as outlines. */
    public static void svg(Figure figure, Path file, FigureSize size) {
        Figure printed = onPaper(figure, size);
        WholeFile.write(file, out -> SvgDrawing.write(printed, size.widthPoints(), height(printed, size), out));
    }

    /** Vectors, lettering as text in the embedded font. */
    public static void pdf(Figure figure, Path file, FigureSize size) {
        Figure printed = onPaper(figure, size);
        WholeFile.write(file, out -> PdfDrawing.write(printed, size.widthPoints(), height(printed, size), out));
    }

    /** Dots. */
    public static void png(Figure figure, Path file, FigureSize size) {
        Figure printed = onPaper(figure, size);
        WholeFile.write(
                file, out -> PngDrawing.write(printed, size.widthPoints(), height(printed, size), size.dpi(), out));
    }

    /** The numbers of the figure, UTF-8, RFC 4180. */
    public static void csv(Figure figure, Path file) {
        refuseWhatLies(figure);
        StringBuilder text = new StringBuilder();
        append(text, figure.table().names());
        figure.table().rows().forEach(row -> append(text, row));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(bytes));
    }

    private static void append(StringBuilder text, List<String> row) {
        text.append(row.stream().map(FigureExporter::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private static Figure onPaper(Figure figure, FigureSize size) {
        refuseWhatLies(figure);
        return figure.with(figure.options().onPaper(size.lettering()));
    }

    /** Callers ask {@link Figure#disagreements} first and say them; nothing gets past them all the same. */
    private static void refuseWhatLies(Figure figure) {
        for (Finding each : figure.disagreements()) {
            throw new LeiodeskException(
                    ErrorCode.FIGURE_DISAGREES, each.message().in(Language.ENGLISH), null);
        }
    }

    private static double height(Figure printed, FigureSize size) {
        return size.heightMm() > 0 ? size.heightMm() * FigureSize.POINTS_PER_MM : printed.heightFor(size.widthPoints());
    }
}
