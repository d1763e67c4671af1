package org.leiodesk.endpoint.subgroup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.SubgroupDimension;
import org.leiodesk.endpoint.SubgroupLevel;
import org.leiodesk.endpoint.trial.SubjectDerivation;

class SubgroupRuleTest {
    @ParameterizedTest
    @EnumSource(PrimaryOrigin.class)
    void everyOtherRecordedOriginIsNotUterine(PrimaryOrigin origin) {
        assertThat(level(SubgroupDimension.ORIGIN, with(origin, null)))
                .isEqualTo(origin == PrimaryOrigin.UTERINE ? SubgroupLevel.UTERINE : SubgroupLevel.NOT_UTERINE);
    }

    @ParameterizedTest
    @CsvSource({"0, ECOG_0", "1, ECOG_1", "2, ECOG_2_OR_MORE", "3, ECOG_2_OR_MORE", "4, ECOG_2_OR_MORE"})
    void ecogOfTwoAndMoreIsOneLevel(int ecog, SubgroupLevel expected) {
        assertThat(level(SubgroupDimension.ECOG, with(null, ecog))).isEqualTo(expected);
    }

    @Test
    void whatIsNotRecordedIsALevelOfItsOwn() {
        for (FictionalSubject subject : List.of(with(null, null), FictionalSubject.treated("S1"))) {
            assertThat(level(SubgroupDimension.ORIGIN, subject)).isEqualTo(SubgroupLevel.ORIGIN_UNKNOWN);
            assertThat(level(SubgroupDimension.ECOG, subject)).isEqualTo(SubgroupLevel.ECOG_UNKNOWN);
            assertThat(level(SubgroupDimension.SITES, subject)).isEqualTo(SubgroupLevel.SITES_UNKNOWN);
        }
    }

    @Test
    void theSitesOfTheDiagnosisGoBeforeTheLesions() {
        FictionalSubject subject = sites("Lung", " lung", "Liver", "").target("T01", "30");
        add(subject, "T02", LesionRole.TARGET, "BONE", "", LesionKind.BONE, Evaluator.INVESTIGATOR);
        add(subject, "NT01", LesionRole.NON_TARGET, "SKIN", "", LesionKind.SOFT_TISSUE, Evaluator.INVESTIGATOR);
        assertThat(level(SubgroupDimension.SITES, subject)).isEqualTo(SubgroupLevel.SITES_2);
        assertThat(level(SubgroupDimension.SITES, sites("Lung", "Liver", "Bone", "Skin")))
                .isEqualTo(SubgroupLevel.SITES_3_OR_MORE);
    }

    /** Left and right lung are one organ, two nodes one, a bone lesion without an organ counts by its site; new lesions and the other reader do not count. */
    @Test
    void withoutThemTheOrgansOfTheBaselineLesionsAreCounted() {
        FictionalSubject subject = FictionalSubject.treated("S1").target("T01", "30");
        add(subject, "T02", LesionRole.TARGET, "LUNG, LEFT", "Lung", LesionKind.SOFT_TISSUE, Evaluator.INVESTIGATOR);
        add(subject, "NEW01", LesionRole.NEW, "LIVER", "LIVER", LesionKind.SOFT_TISSUE, Evaluator.INVESTIGATOR);
        Evaluator reader = Evaluator.parse("INDEPENDENT ASSESSOR/R1");
        add(subject, "T01", LesionRole.TARGET, "LIVER", "LIVER", LesionKind.SOFT_TISSUE, reader);
        assertThat(level(SubgroupDimension.SITES, subject)).isEqualTo(SubgroupLevel.SITES_1);
        add(subject, "NT01", LesionRole.NON_TARGET, "NODE A", "A", LesionKind.LYMPH_NODE, Evaluator.INVESTIGATOR);
        add(subject, "NT02", LesionRole.NON_TARGET, "NODE B", "B", LesionKind.LYMPH_NODE, Evaluator.INVESTIGATOR);
        assertThat(level(SubgroupDimension.SITES, subject)).isEqualTo(SubgroupLevel.SITES_2);
        add(subject, "NT03", LesionRole.NON_TARGET, "BONE", "", LesionKind.BONE, Evaluator.INVESTIGATOR);
        assertThat(level(SubgroupDimension.SITES, subject)).isEqualTo(SubgroupLevel.SITES_3_OR_MORE);
    }

    private static SubgroupLevel level(SubgroupDimension dimension, FictionalSubject subject) {
        return SubgroupRule.level(
                SubjectDerivation.derive(subject.build(), SubgroupTrial.REQUEST, false),
                dimension,
                Evaluator.INVESTIGATOR);
    }

    private static FictionalSubject with(@Nullable PrimaryOrigin origin, @Nullable Integer ecog) {
        FictionalSubject subject = FictionalSubject.treated("S1");
        subject.book().diagnosis(new Diagnosis(subject.id(), null, origin, null, null, List.of(), "", ecog, 0, 0, 0));
        return subject;
    }

    private static FictionalSubject sites(String... sites) {
        FictionalSubject subject = FictionalSubject.treated("S1");
        subject.book()
                .diagnosis(new Diagnosis(subject.id(), null, null, null, null, List.of(sites), "", null, 0, 0, 0));
        return subject;
    }

    private static void add(
            FictionalSubject subject,
            String id,
            LesionRole role,
            String site,
            String organ,
            LesionKind kind,
            Evaluator evaluator) {
        subject.book()
                .lesion(new Lesion(
                        subject.id(),
                        evaluator,
                        new LesionId(id),
                        50,
                        role,
                        site,
                        organ,
                        kind,
                        null,
                        null,
                        false,
                        false,
                        Timepoint.of(BigDecimal.ZERO, ""),
                        null,
                        0));
    }
}
