package org.leiodesk.ui.results;

import java.nio.file.Path;
import java.util.Locale;
import org.leiodesk.figure.Figure;
import org.leiodesk.figure.FigureOptions;
import org.leiodesk.figure.export.FigureExporter;
import org.leiodesk.figure.export.FigureSize;

/** The ways in which a figure leaves the window: as on paper, or its numbers. */
enum FigureFormat {
    SVG,
    PDF,
    PNG,
    CSV;

    /** The ending of its files, without the dot. */
    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the figure.
     *
     * @param size of the paper
     * @throws org.leiodesk.base.LeiodeskException when the file cannot be written
     */
    void write(Figure figure, Path file, FigureSize size) {
        Figure paper = figure.with(FigureOptions.paper(figure.options().language())
                .withUnit(figure.options().unit())
                .withLook(figure.options().look()));
        switch (this) {
            case SVG -> FigureExporter.svg(paper, file, size);
            case PDF -> FigureExporter.pdf(paper, file, size);
            case PNG -> FigureExporter.png(paper, file, size);
            case CSV -> FigureExporter.csv(paper, file);
        }
    }
}
