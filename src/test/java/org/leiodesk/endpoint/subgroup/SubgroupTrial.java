package org.leiodesk.endpoint.subgroup;

import static org.leiodesk.endpoint.FictionalSubject.day;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;

/**
 * A made-up trial: seven uterine subjects, six not, one of unknown origin, one who was not treated. A target of 30 mm is scanned every 42 days; PD is a scan of 40 mm.
 * Two uterine subjects, U4 and U7, shrink to 15 mm from the first scan on.
 */
final class SubgroupTrial {
    static final AnalysisRequest REQUEST = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    private SubgroupTrial() {}

    static TrialAnalysis analysis() {
        return Trial.analyse(casebooks(), REQUEST);
    }

    static List<Casebook> casebooks() {
        PrimaryOrigin bone = PrimaryOrigin.BONE;
        PrimaryOrigin uterus = PrimaryOrigin.UTERINE;
        List<Casebook> books = new ArrayList<>(List.of(
                subject("U1", uterus, 0, 2, true, 200, true),
                subject("U2", uterus, 1, 4, true, 300, true),
                subject("U3", uterus, 2, 1, true, 90, true),
                subject("U4", uterus, 0, 6, false, 400, false),
                subject("U5", uterus, 1, 4, true, 410, false),
                subject("U6", uterus, 3, 3, true, 250, true),
                subject("U7", uterus, null, 8, false, 420, false),
                subject("N1", bone, 0, 1, true, 60, true),
                subject("N2", PrimaryOrigin.OTHER, 1, 1, true, 120, true),
                subject("N3", bone, 1, 2, true, 200, true),
                subject("N4", PrimaryOrigin.VASCULAR, 1, 2, false, 150, false),
                subject("N5", bone, 0, 3, true, 180, true),
                subject("N6", bone, 1, 5, true, 380, false),
                subject("X1", null, 1, 1, true, 50, true)));
        FictionalSubject untreated = FictionalSubject.enrolled("U8");
        untreated.book().diagnosis(diagnosis(untreated, uterus, 0));
        books.add(untreated.build());
        return books;
    }

    private static Casebook subject(
            String id,
            @Nullable PrimaryOrigin origin,
            @Nullable Integer ecog,
            int scans,
            boolean progressed,
            int lastDay,
            boolean died) {
        FictionalSubject subject = FictionalSubject.treated(id).target("T01", "30");
        boolean shrinks = id.equals("U4") || id.equals("U7");
        for (int scan = 1; scan <= scans; scan++) {
            String size = progressed && scan == scans ? "40" : shrinks ? "15" : "30";
            subject.measured("T01", scan, 42 * scan, size);
        }
        subject.book().diagnosis(diagnosis(subject, origin, ecog));
        return died
                ? subject.death(day(lastDay)).build()
                : subject.contact(day(lastDay)).build();
    }

    private static Diagnosis diagnosis(
            FictionalSubject subject, @Nullable PrimaryOrigin origin, @Nullable Integer ecog) {
        return new Diagnosis(subject.id(), null, origin, null, null, List.of(), "", ecog, 0, 0, 0);
    }
}
