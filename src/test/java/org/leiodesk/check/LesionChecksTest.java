package org.leiodesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.check.lesion.AbsurdSize;
import org.leiodesk.check.lesion.BaselineWindow;
import org.leiodesk.check.lesion.BoneTarget;
import org.leiodesk.check.lesion.ImplausibleChange;
import org.leiodesk.check.lesion.IrradiatedTarget;
import org.leiodesk.check.lesion.NeverMeasurableTarget;
import org.leiodesk.check.lesion.NormalNode;
import org.leiodesk.check.lesion.ProgressionWithoutReason;
import org.leiodesk.check.lesion.SameSite;
import org.leiodesk.check.lesion.TargetNodeTooSmall;
import org.leiodesk.check.lesion.TargetTooSmall;
import org.leiodesk.check.lesion.TargetWithoutBaselineSize;
import org.leiodesk.check.lesion.TooManyTargets;
import org.leiodesk.check.lesion.TooManyTargetsInOrgan;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.ImagingMethod;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NonTargetState;

/** recist.md section 1, and the slips of typing. */
class LesionChecksTest {
    private static final String DAY = "2024-01-20";

    @ParameterizedTest(name = "{0}, slice {1}, {2} mm: {3}")
    @CsvSource({
        "CT, , 10, true",
        "CT, , 9.9, false",
        "CT, 5, 10, true",
        "CT, 6, 11.9, false",
        "CT, 6, 12, true",
        "MRI, 7.5, 14.9, false",
        "MRI, 7.5, 15, true",
        "CALIPERS, , 10, true",
        "CALIPERS, 8, 10, true",
        "CALIPERS, , 9.9, false",
        "CHEST_X_RAY, , 20, true",
        "CHEST_X_RAY, , 19.9, false",
        ", , 10, true",
        ", , 9, false"
    })
    void targetIsLargeEnoughForItsMethod(
            @Nullable ImagingMethod method, @Nullable Double slice, String mm, boolean large) {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE, "", "", method, slice, false, false)
                .size("T01", 0, DAY, mm);
        assertThat(book.findings(new TargetTooSmall()).isEmpty()).isEqualTo(large);
    }

    @Test
    void targetTooSmallToMeasureIsTooSmall() {
        assertThat(new CheckCase()
                        .lesion("T01", LesionKind.BONE_WITH_SOFT_TISSUE)
                        .state("T01", 0, DAY, new LesionSize.TooSmallToMeasure())
                        .findings(new TargetTooSmall()))
                .containsExactly("lesion:T01 check.lesion.tooSmall");
    }

    @Test
    void targetThatShrinksAfterBaselineStaysATarget() {
        assertThat(new CheckCase()
                        .dose(1, Drug.EPIRUBICIN, 90.0, 90.0, "")
                        .lesion("T01", LesionKind.SOFT_TISSUE)
                        .size("T01", 0, DAY, "12")
                        .size("T01", 1, "2024-03-14", "4")
                        .findings(new TargetTooSmall()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, short axis {1}: target {2}, normal {3}")
    @CsvSource({
        "T01, 15, true, true",
        "T01, 14.9, false, true",
        "T01, 9.9, false, false",
        "NT01, 10, true, true",
        "NT01, 9.9, true, false"
    })
    void nodesAreJudgedByTheirShortAxis(String id, String mm, boolean target, boolean lesion) {
        CheckCase book = new CheckCase().lesion(id, LesionKind.LYMPH_NODE).size(id, 0, DAY, mm);
        assertThat(book.findings(new TargetNodeTooSmall()).isEmpty()).isEqualTo(target);
        assertThat(book.findings(new NormalNode()).isEmpty()).isEqualTo(lesion);
        assertThat(book.findings(new TargetTooSmall())).isEmpty();
    }

    @Test
    void boneIsATargetOnlyWithASoftTissuePart() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.BONE)
                .lesion("T02", LesionKind.BONE_WITH_SOFT_TISSUE)
                .lesion("NT01", LesionKind.BONE);
        assertThat(book.findings(new BoneTarget())).containsExactly("lesion:T01 check.lesion.bone");
    }

    @Test
    void effusionIsNeverATarget() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.NEVER_MEASURABLE)
                .lesion("T02", LesionKind.SOFT_TISSUE)
                .lesion("NT01", LesionKind.NEVER_MEASURABLE);
        assertThat(book.findings(new NeverMeasurableTarget()))
                .containsExactly("lesion:T01 check.lesion.neverMeasurable");
    }

    @Test
    void irradiatedLesionIsATargetOnlyWhenItHasProgressedSince() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE, "", "", ImagingMethod.CT, null, true, false)
                .lesion("T02", LesionKind.SOFT_TISSUE, "", "", ImagingMethod.CT, null, true, true)
                .lesion("NT01", LesionKind.SOFT_TISSUE, "", "", ImagingMethod.CT, null, true, false);
        assertThat(book.findings(new IrradiatedTarget())).containsExactly("lesion:T01 check.lesion.irradiated");
    }

    @Test
    void atMostFiveTargets() {
        CheckCase book = new CheckCase();
        for (int i = 1; i <= 5; i++) {
            book.lesion("T0" + i, LesionKind.SOFT_TISSUE);
        }
        assertThat(book.lesion("NT01", LesionKind.SOFT_TISSUE).findings(new TooManyTargets()))
                .isEmpty();
        assertThat(book.lesion("T06", LesionKind.SOFT_TISSUE).findings(new TooManyTargets()))
                .containsExactly("lesion:T06 check.lesion.tooMany");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "LIVER, LIVER, LUNG, false",
        "LIVER, LIVER, liver, true",
        "LEFT LUNG, RIGHT LUNG, LUNG, true",
        "LEFT LUNG, RIGHT LUNG, PLEURA, false",
        "LYMPH NODE NECK, LYMPH NODE AXILLA, LYMPH NODE GROIN, true"
    })
    void atMostTwoTargetsAnOrgan(String first, String second, String third, boolean tooMany) {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE, "", first, ImagingMethod.CT, null, false, false)
                .lesion("T02", LesionKind.SOFT_TISSUE, second, "", ImagingMethod.CT, null, false, false)
                .lesion("T03", LesionKind.SOFT_TISSUE, "", third, ImagingMethod.CT, null, false, false);
        assertThat(book.findings(new TooManyTargetsInOrgan()).equals(List.of("lesion:T03 check.lesion.tooManyInOrgan")))
                .isEqualTo(tooMany);
    }

    @Test
    void lesionsOfUnknownOrganAreNotCounted() {
        CheckCase book = new CheckCase();
        for (int i = 1; i <= 3; i++) {
            book.lesion("T0" + i, LesionKind.SOFT_TISSUE);
        }
        assertThat(book.findings(new TooManyTargetsInOrgan())).isEmpty();
    }

    @ParameterizedTest(name = "baseline on {0}: {1}")
    @CsvSource({
        // the first dose is on 2024-02-01; 28 days before it is 2024-01-04
        "2024-01-04, ''",
        "2024-01-03, assessment:0 check.baseline.tooEarly",
        "2024-02-01, ''",
        "2024-02-02, assessment:0 check.baseline.afterFirstDose"
    })
    void baselineScanLiesWithinTheWindow(String date, String expected) {
        CheckCase book = new CheckCase()
                .dose(1, Drug.EPIRUBICIN, 90.0, 90.0, "")
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .size("T01", 0, date, "30");
        assertThat(String.join(", ", book.findings(new BaselineWindow()))).isEqualTo(expected);
    }

    @Test
    void everyTargetHasASizeAtBaseline() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .lesion("T02", LesionKind.SOFT_TISSUE)
                .lesion("T03", LesionKind.SOFT_TISSUE)
                .lesion("NT01", LesionKind.SOFT_TISSUE)
                .size("T01", 0, DAY, "30")
                .state("T02", 0, DAY, new LesionSize.NotEvaluable("artefact"));
        assertThat(book.findings(new TargetWithoutBaselineSize()))
                .containsExactly("lesion:T02 check.lesion.noBaselineSize", "lesion:T03 check.lesion.noBaselineSize");
    }

    @Test
    void progressionOfANonTargetHasAReason() {
        CheckCase book = new CheckCase()
                .lesion("NT01", LesionKind.SOFT_TISSUE)
                .state("NT01", 1, DAY, new NonTargetState.UnequivocalProgression("massive ascites"))
                .state("NT01", 2, DAY, new NonTargetState.UnequivocalProgression(" "));
        assertThat(book.findings(new ProgressionWithoutReason()))
                .containsExactly("measurement:NT01:2 check.lesion.progressionWithoutReason");
    }

    @Test
    void sizeAbove500MillimetresIsAbsurd() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .size("T01", 0, DAY, "500")
                .size("T01", 1, DAY, "500.1")
                .state(
                        "T01",
                        2,
                        DAY,
                        new LesionSize.Split(
                                List.of(new LesionSize.Measured(Millimetres.of("600")), new LesionSize.Absent())));
        assertThat(book.findings(new AbsurdSize()))
                .containsExactly(
                        "measurement:T01:1 check.lesion.absurdSize", "measurement:T01:2 check.lesion.absurdSize");
    }

    @Test
    void tenfoldChangeIsImplausible() {
        CheckCase book = new CheckCase()
                .lesion("T01", LesionKind.SOFT_TISSUE)
                .size("T01", 0, "2024-01-20", "21")
                .size("T01", 1, "2024-03-20", "2.2")
                .size("T01", 2, "2024-05-01", "22")
                .size("T01", 3, "2024-06-12", "2.2")
                .size("T01", 4, "2024-07-24", "0");
        assertThat(book.findings(new ImplausibleChange()))
                .containsExactly(
                        "measurement:T01:2 check.lesion.implausibleChange",
                        "measurement:T01:3 check.lesion.implausibleChange");
    }

    @Test
    void sameDescriptionAndSizeIsAHint() {
        CheckCase book = new CheckCase()
                .lesion(
                        "T01",
                        LesionKind.SOFT_TISSUE,
                        "Liver, segment 7",
                        "LIVER",
                        ImagingMethod.CT,
                        null,
                        false,
                        false)
                .lesion(
                        "T02",
                        LesionKind.SOFT_TISSUE,
                        "liver, segment 7",
                        "LIVER",
                        ImagingMethod.CT,
                        null,
                        false,
                        false)
                .lesion(
                        "T03",
                        LesionKind.SOFT_TISSUE,
                        "liver, segment 7",
                        "LIVER",
                        ImagingMethod.CT,
                        null,
                        false,
                        false)
                .size("T01", 0, DAY, "30")
                .size("T02", 0, DAY, "30")
                .size("T03", 0, DAY, "31");
        assertThat(book.findings(new SameSite())).containsExactly("lesion:T02 check.lesion.sameSite");
    }
}
