package org.leiodesk.service;

import static org.leiodesk.service.TestStudies.done;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.subject.Subject;

/** A process of its own that saves subjects, each with a cycle of six doses, and says so after each save, until it is killed. */
final class KilledWriter {
    static final int DOSES = 6;

    private KilledWriter() {}

    /** @param args the study file, and a word that makes the subject ids of this process its own */
    public static void main(String[] args) {
        PrintStream acknowledged = System.out;
        Session session = done(TestStudies.files().open(Path.of(args[0]), TestStudies.USER, TestStudies.password()));
        for (int i = 0; ; i++) {
            SubjectId subject = new SubjectId(args[1] + "-" + i);
            done(session.subjects().saveSubject(Subject.screened(subject), ""));
            acknowledged.println("subject " + subject);
            acknowledged.flush();
            done(session.treatment().saveCycle(cycle(subject), ""));
            acknowledged.println("cycle " + subject);
            acknowledged.flush();
        }
    }

    private static CycleEntry cycle(SubjectId subject) {
        LocalDate day = LocalDate.of(2024, 1, 9);
        List<Administration> doses = new ArrayList<>();
        for (int d = 1; d <= DOSES; d++) {
            PartialDate on = PartialDate.of(day.plusDays(d - 1));
            Dose dose = Dose.mgPerM2(200);
            doses.add(new Administration(
                    subject, 0, 1, d, Drug.TEMOZOLOMIDE, dose, dose, on, null, "", "B1", "INTRAVENOUS", 0));
        }
        return new CycleEntry(new Cycle(subject, 1, day, PartialDate.of(day), 160.0, 55.0, 1, "", 0), doses);
    }
}
