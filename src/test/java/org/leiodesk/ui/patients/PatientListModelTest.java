package org.leiodesk.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.domain.subject.Sex;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.visit.NextDue;
import org.leiodesk.endpoint.visit.SubjectState;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.Background;

/** Today is 2024-06-28. */
class PatientListModelTest {
    private static final Statistic RATE =
            new Statistic("ORR", AnalysisSet.FULL, 1, 2, 0.5, 0.01, 0.99, 0.95, "PROPORTION", "CLOPPER-PEARSON");
    private static final NextDue SCAN = new NextDue(
            NextDue.Kind.SCAN, 6, LocalDate.of(2024, 7, 8), LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 15));
    private static final PatientRow LUNG = new PatientRow(
            new SubjectId("S-001"),
            "S-001",
            PrimaryOrigin.UTERINE,
            57,
            Sex.FEMALE,
            4,
            LocalDate.of(2024, 5, 27),
            SCAN,
            TimepointResponse.PR,
            BestOverallResponse.PR,
            false,
            SubjectState.ON_TREATMENT,
            EnrolmentStatus.ENROLLED,
            2,
            0);
    private static final PatientRow DIED = new PatientRow(
            new SubjectId("S-002"),
            "S-002",
            PrimaryOrigin.VASCULAR,
            61,
            Sex.MALE,
            2,
            null,
            null,
            TimepointResponse.PD,
            BestOverallResponse.PD,
            true,
            SubjectState.DIED,
            EnrolmentStatus.ENROLLED,
            0,
            0);
    private static final PatientRow FAILED = new PatientRow(
            new SubjectId("S-003"),
            "S-003",
            null,
            null,
            Sex.UNKNOWN,
            0,
            null,
            null,
            null,
            null,
            true,
            SubjectState.SCREEN_FAILURE,
            EnrolmentStatus.SCREEN_FAILURE,
            0,
            0);

    private final PatientListModel model = new PatientListModel(
            () -> new PatientList(List.of(LUNG, DIED, FAILED), RATE), Background.immediate(), ScreenShots.CLOCK);

    @Test
    void theStripCountsTheEnrolledAndTheTreatedAndGivesTheRate() {
        assertThat(model.loadedProperty().get()).isFalse();
        model.refresh();
        assertThat(model.loadedProperty().get()).isTrue();
        assertThat(model.stripProperty().get()).isEqualTo(new PatientListModel.Strip(2, 1, RATE, 2));
    }

    @Test
    void typingFiltersAtOnceInEitherLanguage() {
        model.refresh();
        model.typedProperty().set("s-002");
        assertThat(model.shown()).containsExactly(DIED);
        model.typedProperty().set("子宫");
        assertThat(model.shown()).containsExactly(LUNG);
        model.typedProperty().set("uter PR");
        assertThat(model.shown()).containsExactly(LUNG);
        model.typedProperty().set("screen failure");
        assertThat(model.shown()).containsExactly(FAILED);
        model.typedProperty().set("nobody");
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void theFiltersThatAreKeptReady() {
        model.refresh();
        model.filterProperty().set(PatientFilter.ON_TREATMENT);
        assertThat(model.shown()).containsExactly(LUNG);
        model.filterProperty().set(PatientFilter.DUE_THIS_WEEK);
        assertThat(model.shown()).containsExactly(LUNG);
        model.filterProperty().set(PatientFilter.AWAITING_REVIEW);
        assertThat(model.shown()).containsExactly(LUNG);
        model.typedProperty().set("S-002");
        assertThat(model.shown()).isEmpty();
        model.filterProperty().set(PatientFilter.ALL);
        assertThat(model.shown()).containsExactly(DIED);
    }
}
