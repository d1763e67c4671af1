package org.leiodesk.recist;

import java.time.LocalDate;
import org.leiodesk.domain.lesion.TimepointResponse;

/**
 * One step of a response series.
 *
 * @param date date of the response
 * @param response overall response at a time point
 */
public record DatedResponse(LocalDate date, TimepointResponse response) {}
