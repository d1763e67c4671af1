package org.leiodesk.endpoint.subgroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.SubjectAnalysis;

/**
 * In which subgroups a subject is.
 *
 * <ol>
 *   <li>Origin: uterine, or not uterine for every other recorded origin.
 *   <li>ECOG: the performance status at baseline as recorded with the diagnosis: 0, 1, 2 or more.
 *   <li>Sites: the different sites that the diagnosis names, capitals and blanks apart: 1, 2, 3 or more.
 *   <li>Where the diagnosis names no site: the different organs of the target and non-target lesions at baseline by the chosen evaluator; lymph nodes are one,
 *       a lesion without an organ counts by its site.
 *   <li>What is not recorded is a level of its own.
 * </ol>
 */
public final class SubgroupRule {
    private SubgroupRule() {}

    /**
     * The level of a subject.
     *
     * @param evaluator whose lesions count where the diagnosis names no site
     */
    public static SubgroupLevel level(SubjectAnalysis subject, SubgroupDimension dimension, Evaluator evaluator) {
        Diagnosis diagnosis = subject.casebook().diagnosis();
        return switch (dimension) {
            case ORIGIN -> origin(diagnosis);
            case ECOG -> ecog(diagnosis);
            case SITES -> sites(subject, diagnosis, evaluator);
        };
    }

    private static SubgroupLevel origin(@Nullable Diagnosis diagnosis) {
        if (diagnosis == null || diagnosis.origin() == null) {
            return SubgroupLevel.ORIGIN_UNKNOWN;
        }
        return diagnosis.origin() == PrimaryOrigin.UTERINE ? SubgroupLevel.UTERINE : SubgroupLevel.NOT_UTERINE;
    }

    private static SubgroupLevel ecog(@Nullable Diagnosis diagnosis) {
        if (diagnosis == null || diagnosis.ecog() == null) {
            return SubgroupLevel.ECOG_UNKNOWN;
        }
        return switch (diagnosis.ecog()) {
            case 0 -> SubgroupLevel.ECOG_0;
            case 1 -> SubgroupLevel.ECOG_1;
            default -> SubgroupLevel.ECOG_2_OR_MORE;
        };
    }

    private static SubgroupLevel sites(SubjectAnalysis subject, @Nullable Diagnosis diagnosis, Evaluator evaluator) {
        int named = diagnosis == null ? 0 : different(diagnosis.sites());
        int sites = named > 0 ? named : different(organsAtBaseline(subject, evaluator));
        if (sites == 0) {
            return SubgroupLevel.SITES_UNKNOWN;
        }
        return sites == 1 ? SubgroupLevel.SITES_1 : sites == 2 ? SubgroupLevel.SITES_2 : SubgroupLevel.SITES_3_OR_MORE;
    }

    private static List<String> organsAtBaseline(SubjectAnalysis subject, Evaluator evaluator) {
        List<Lesion> lesions = subject.tumour().baseline() == null
                ? List.of()
                : subject.casebook().lesions();
        List<String> organs = new ArrayList<>(lesions.size());
        for (Lesion lesion : lesions) {
            if (lesion.role() != LesionRole.NEW && lesion.evaluator().equals(evaluator)) {
                organs.add(organ(lesion));
            }
        }
        return organs;
    }

    private static String organ(Lesion lesion) {
        if (lesion.isLymphNode()) {
            return "LYMPH NODE";
        }
        return lesion.organ().isBlank() ? lesion.site() : lesion.organ();
    }

    private static int different(List<String> names) {
        Set<String> different = new HashSet<>();
        for (String name : names) {
            if (!name.isBlank()) {
                different.add(name.strip().toUpperCase(Locale.ROOT));
            }
        }
        return different.size();
    }
}
