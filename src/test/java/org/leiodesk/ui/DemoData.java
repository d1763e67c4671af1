package org.leiodesk.ui;

import java.util.List;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.demo.DemoStudy;

/** The demo study, as every picture shows it. */
public final class DemoData {
    private static final List<Casebook> BOOKS = DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE);

    private DemoData() {}

    public static List<Casebook> books() {
        return BOOKS;
    }

    /** The whole of it analysed, without a cut-off. */
    public static TrialAnalysis analysis() {
        return Trial.analyse(BOOKS, new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
    }
}
