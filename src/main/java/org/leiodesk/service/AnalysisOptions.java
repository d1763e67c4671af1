package org.leiodesk.service;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Language;

/**
 * What is asked of an analysis without a window.
 *
 * @param cutoff nothing dated after it is used; null for none
 * @param protocol protocol file that takes the place of the study's settings; null for none
 * @param evaluator ROLE or ROLE/READER; null: the investigator, else the only one there
 * @param language language of the figures
 */
public record AnalysisOptions(
        @Nullable LocalDate cutoff,
        @Nullable Path protocol,
        @Nullable String evaluator,
        Language language) {}
