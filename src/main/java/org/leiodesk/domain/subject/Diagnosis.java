package org.leiodesk.domain.subject;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * The tumour for which the subject is treated: leiomyosarcoma, ICD-O-3 8890/3.
 *
 * @param subject whose
 * @param diagnosedOn day of the pathological diagnosis
 * @param origin where it arose; null when not yet known
 * @param fnclccGrade FNCLCC grade 1 to 3; null when not graded
 * @param extent locally advanced or metastatic; null when not yet known
 * @param sites the sites involved, in the words of the investigator
 * @param figoStage FIGO stage when uterine, else empty
 * @param ecog ECOG performance status at baseline, 0 to 5; null when not recorded
 * @param priorEpirubicinMgPerM2 earlier epirubicin in mg/m2
 * @param priorDoxorubicinMgPerM2 earlier doxorubicin in mg/m2
 * @param version counts the amendments, 0 before it is stored
 */
public record Diagnosis(
        SubjectId subject,
        @Nullable PartialDate diagnosedOn,
        @Nullable PrimaryOrigin origin,
        @Nullable Integer fnclccGrade,
        @Nullable Extent extent,
        List<String> sites,
        String figoStage,
        @Nullable Integer ecog,
        double priorEpirubicinMgPerM2,
        double priorDoxorubicinMgPerM2,
        int version) {
    public Diagnosis {
        sites = List.copyOf(sites);
    }
}
