package org.leiodesk.report;

import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.endpoint.SubjectAnalysis;

/**
 * What goes into the CRF summary of one subject.
 *
 * @param study the study, named on every page
 * @param protocol settings that BSA, delays and cumulative doses depend on
 * @param evaluator whose lesions and responses are printed
 * @param subject what was collected and what was derived
 */
public record CrfContent(Study study, ProtocolSettings protocol, Evaluator evaluator, SubjectAnalysis subject) {}
