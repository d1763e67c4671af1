package org.leiodesk.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.service.entry.Entry;
import org.leiodesk.service.entry.EntryCheck;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Refusal;
import org.leiodesk.store.record.Records;

/** Records lesions and tumour assessments. */
public final class TumourService {
    private final Recorder recorder;

    TumourService(Recorder recorder) {
        this.recorder = recorder;
    }

    /** Saves a time point whole: its assessment, new or changed lesions, new or changed measurements, and those taken away, in one transaction. */
    public Outcome<TimepointEntry> saveTimepoint(TimepointEntry entry, String reason) {
        SubjectId subject = entry.assessment().subject();
        EntryCheck check = TimepointCheck.ofTyped(entry, recorder.check());
        return recorder.enter(subject, check, reason, work -> {
            work.requireSubject(subject);
            List<Lesion> lesions = new ArrayList<>();
            for (Lesion lesion : entry.lesions()) {
                lesions.add(work.saveNumbered(Records.LESION, lesion, lesion.version()));
            }
            entry.removed().forEach(gone -> work.remove(Records.MEASUREMENT, gone));
            List<LesionMeasurement> measurements = new ArrayList<>();
            for (LesionMeasurement measured : entry.measurements()) {
                measurements.add(work.saveNumbered(Records.MEASUREMENT, measured, measured.version()));
            }
            Assessment assessment = save(work, entry.assessment());
            requireFittingStates(work, assessment);
            return new TimepointEntry(assessment, lesions, measurements, List.of());
        });
    }

    /** Only an assessment with a response is a response record and has a number. The response is collected elsewhere, and given here by the review alone. */
    private static Assessment save(Entry work, Assessment assessment) {
        TimepointResponse collected = work.change()
                .stored(Records.ASSESSMENT, assessment)
                .map(Assessment::response)
                .orElse(null);
        if (assessment.response() != collected) {
            throw new Refusal(Finding.error("response", "service.response.review"));
        }
        return assessment.response() == null
                ? work.save(Records.ASSESSMENT, assessment, assessment.version())
                : work.saveNumbered(Records.ASSESSMENT, assessment, assessment.version());
    }

    /** Every stored state of this evaluator must fit its lesion: also an earlier one, when the role of a lesion was amended. */
    private static void requireFittingStates(Entry work, Assessment assessment) {
        Map<LesionId, Lesion> lesions = new HashMap<>();
        for (Lesion lesion : work.change().of(Records.LESION, assessment.subject())) {
            if (lesion.evaluator().equals(assessment.evaluator())) {
                lesions.put(lesion.id(), lesion);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (LesionMeasurement measured : work.change().of(Records.MEASUREMENT, assessment.subject())) {
            if (measured.evaluator().equals(assessment.evaluator())) {
                TimepointCheck.fit(measured, lesions).ifPresent(findings::add);
            }
        }
        if (!findings.isEmpty()) {
            throw new Refusal(findings);
        }
    }
}
