package org.leiodesk.ui.results;

import java.util.List;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * What the analysis is made from.
 *
 * @param casebooks every casebook of the study
 * @param protocol the settings of the study
 */
public record ResultsSource(List<Casebook> casebooks, ProtocolSettings protocol) {
    public ResultsSource {
        casebooks = List.copyOf(casebooks);
    }
}
