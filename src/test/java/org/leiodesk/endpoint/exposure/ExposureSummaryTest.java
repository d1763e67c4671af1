package org.leiodesk.endpoint.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.DAY_0;
import static org.leiodesk.endpoint.FictionalSubject.day;
import static org.leiodesk.endpoint.FictionalSubject.enrolled;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.exposure.Dose;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.trial.Trial;

/**
 * Five subjects; temozolomide on five days of each cycle. The planned week is 1000 x 7 / 21 of temozolomide and 90 x 7 / 21 = 30 of epirubicin.
 *
 * <pre>
 * S1  cycle 1 on day 0, cycle 2 planned on day 21 and begun on 28: 7 weeks. Temozolomide 2 x 1000, epirubicin 2 x 90.
 * S2  one cycle: 3 weeks. 1000 and 90.
 * S3  two cycles on time: 6 weeks. 1000 and 90, then 5 x 150 and 67.5. Earlier epirubicin 900.
 * S4  not treated.
 * S5  one cycle: 3 weeks. Epirubicin 140 mg without a body surface area; no temozolomide. Earlier doxorubicin 600 x 1.25 = 750.
 * </pre>
 */
class ExposureSummaryTest {
    private static final double SEVENTHS = 6.0 / 7;

    /** {@code mean(x)}, {@code sd(x)} and {@code quantile(x, type = 2)} of the values above, in R 4.2.2. */
    @Test
    void measuresAreDescribedOverTheSubjectsWhoHaveThem() {
        List<MeasuredExposure> measures = summary(null, trial()).measures();
        assertThat(measures).extracting(ExposureSummaryTest::name).containsExactlyElementsOf(NAMES);
        assertDescribed(measures, "CYCLES", 4, 1.5, 0.57735026918962573, 1, 1, 1.5, 2, 2);
        assertDescribed(measures, "WEEKS", 4, 4.75, 2.0615528128088303, 3, 3, 4.5, 6.5, 7);
        assertDescribed(measures, "ADMINISTRATIONS TEMOZOLOMIDE", 3, 25 / 3.0, 2.8867513459481291, 5, 5, 10, 10, 10);
        assertDescribed(
                measures,
                "CUMULATIVE_DOSE TEMOZOLOMIDE",
                3,
                1583.3333333333333,
                520.41649986653317,
                1000,
                1000,
                1750,
                2000,
                2000);
        assertDescribed(
                measures,
                "DOSE_INTENSITY TEMOZOLOMIDE",
                3,
                303.57142857142856,
                25.945827044884943,
                2000 / 7.0,
                2000 / 7.0,
                1750 / 6.0,
                1000 / 3.0,
                1000 / 3.0);
        assertDescribed(measures, "ADMINISTRATIONS EPIRUBICIN", 4, 1.5, 0.57735026918962573, 1, 1, 1.5, 2, 2);
        assertDescribed(measures, "CUMULATIVE_DOSE EPIRUBICIN", 3, 142.5, 46.837484987987981, 90, 90, 157.5, 180, 180);
        assertDescribed(
                measures,
                "DOSE_INTENSITY EPIRUBICIN",
                3,
                27.321428571428573,
                2.335124434039646,
                180 / 7.0,
                180 / 7.0,
                26.25,
                30,
                30);
        for (String of : List.of(" TEMOZOLOMIDE", " EPIRUBICIN", "")) {
            assertDescribed(
                    measures,
                    "RELATIVE_DOSE_INTENSITY" + of,
                    3,
                    0.9107142857142857,
                    0.077837481134654898,
                    SEVENTHS,
                    SEVENTHS,
                    0.875,
                    1,
                    1);
        }
        assertDescribed(
                measures, "EPIRUBICIN_EVER EPIRUBICIN", 3, 442.5, 534.50327407790496, 90, 90, 180, 1057.5, 1057.5);
        assertDescribed(measures, "DELAY", 1, 7, null, 7, 7, 7, 7, 7);
    }

    @Test
    void countsNameWhatTheyAreAmong() {
        assertThat(summary(null, trial()).counts())
                .extracting(ExposureSummaryTest::line)
                .containsExactly(
                        "TREATED 4/4",
                        "CYCLES_BEGUN 1 2/4",
                        "CYCLES_BEGUN 2 2/4",
                        "GIVEN TEMOZOLOMIDE 3/4",
                        "REDUCED TEMOZOLOMIDE 1/3",
                        "DOSES_REDUCED TEMOZOLOMIDE 1/25",
                        "GIVEN EPIRUBICIN 4/4",
                        "DOSE_UNKNOWN EPIRUBICIN 1/4",
                        "REDUCED EPIRUBICIN 1/3",
                        "DOSES_REDUCED EPIRUBICIN 1/5",
                        "DELAYED 1/3",
                        "CYCLES_DELAYED 1/5",
                        "DELAY_REASON Neutrophils 1/1",
                        "EPIRUBICIN_WARN EPIRUBICIN 720 2/4",
                        "EPIRUBICIN_STOP EPIRUBICIN 900 1/3");
    }

    /** On day 20 nobody has begun a second cycle: no delay and no reduction. */
    @Test
    void nothingAfterTheCutOffCounts() {
        assertThat(summary(DAY_0.plusDays(20), trial()).counts())
                .extracting(ExposureSummaryTest::line)
                .contains("CYCLES_BEGUN 1 4/4", "REDUCED EPIRUBICIN 0/3", "DELAYED 0/3", "CYCLES_DELAYED 0/3")
                .doesNotContain("DELAY_REASON Neutrophils 1/1");
        assertThat(summary(DAY_0.minusDays(1), trial()).counts())
                .contains(count(ExposureCount.TREATED, null, "", 0, 0));
    }

    @Test
    void withoutSubjectsNothingIsEstimable() {
        ExposureSummary none = summary(null, List.of());
        assertThat(none.measures()).extracting(ExposureSummaryTest::name).containsExactlyElementsOf(NAMES);
        assertThat(none.measures())
                .allSatisfy(each -> assertThat(each.values())
                        .isEqualTo(new Distribution(0, null, null, null, null, null, null, null)));
        assertThat(none.counts()).allSatisfy(each -> {
            assertThat(each.count()).isZero();
            assertThat(each.proportion()).isNull();
        });
    }

    /** Imported tables have no planned days and no levels: whether a cycle was late is not known, and that is not "nobody". */
    @Test
    void delaysThatCannotBeJudgedAreNotCountedAsNone() {
        List<Casebook> books = List.of(enrolled("S1").dose(0, 90).dose(40, 90).build());
        assertThat(summary(null, books).counts())
                .filteredOn(each -> each.what() == ExposureCount.DELAYED)
                .containsExactly(count(ExposureCount.DELAYED, null, "", 0, 0))
                .allSatisfy(each -> assertThat(each.proportion()).isNull());
    }

    @Test
    void otherDrugsFollowThoseOfTheProtocol() {
        Drug placebo = new Drug("PLACEBO");
        FictionalSubject subject = enrolled("S1").administration(1, placebo, null, Dose.mgPerM2(3), day(0), null);
        assertThat(summary(null, List.of(subject.build())).counts())
                .filteredOn(each -> each.what() == ExposureCount.GIVEN)
                .containsExactly(
                        count(ExposureCount.GIVEN, Drug.TEMOZOLOMIDE, "", 0, 1),
                        count(ExposureCount.GIVEN, Drug.EPIRUBICIN, "", 0, 1),
                        count(ExposureCount.GIVEN, placebo, "", 1, 1));
    }

    @Test
    void reasonsOfDelaysGoFromTheMostFrequentAndThoseWithoutAReasonLast() {
        List<Casebook> books = new ArrayList<>();
        List<String> reasons = List.of("", "", "", "Holiday", "Neutrophils", "Neutrophils ", "Fever");
        for (int i = 0; i < reasons.size(); i++) {
            FictionalSubject subject = enrolled("S" + i);
            cycle(subject, 1, 0, 9, reasons.get(i), 0, 90);
            books.add(subject.build());
        }
        assertThat(summary(null, books).counts())
                .filteredOn(each -> each.what() == ExposureCount.DELAY_REASON)
                .extracting(ExposureSummaryTest::line)
                .containsExactly(
                        "DELAY_REASON Neutrophils 2/7",
                        "DELAY_REASON Fever 1/7",
                        "DELAY_REASON Holiday 1/7",
                        "DELAY_REASON 3/7");
    }

    @Test
    void theOrderOfSubjectsChangesNothing() {
        List<Casebook> reversed = new ArrayList<>(trial());
        Collections.reverse(reversed);
        assertThat(summary(null, reversed).measures())
                .isEqualTo(summary(null, trial()).measures());
        assertThat(summary(null, reversed).counts())
                .isEqualTo(summary(null, trial()).counts());
    }

    private static final List<String> NAMES = List.of(
            "CYCLES",
            "WEEKS",
            "ADMINISTRATIONS TEMOZOLOMIDE",
            "CUMULATIVE_DOSE TEMOZOLOMIDE",
            "DOSE_INTENSITY TEMOZOLOMIDE",
            "RELATIVE_DOSE_INTENSITY TEMOZOLOMIDE",
            "ADMINISTRATIONS EPIRUBICIN",
            "CUMULATIVE_DOSE EPIRUBICIN",
            "DOSE_INTENSITY EPIRUBICIN",
            "RELATIVE_DOSE_INTENSITY EPIRUBICIN",
            "RELATIVE_DOSE_INTENSITY",
            "EPIRUBICIN_EVER EPIRUBICIN",
            "DELAY");

    private static List<Casebook> trial() {
        FictionalSubject s1 = enrolled("S1");
        cycle(s1, 1, 0, 0, "", 200, 90);
        cycle(s1, 2, 21, 28, "Neutrophils", 200, 90);
        FictionalSubject s2 = enrolled("S2");
        cycle(s2, 1, 0, 0, "", 200, 90);
        FictionalSubject s3 = enrolled("S3");
        cycle(s3, 1, 0, 0, "", 200, 90);
        cycle(s3, 2, 21, 21, "", 150, 67.5);
        s3.book().diagnosis(prior(s3, 900, 0));
        FictionalSubject s5 = enrolled("S5")
                .administration(1, Drug.EPIRUBICIN, null, new Dose(new BigDecimal("140"), "mg"), day(0), null);
        s5.book().diagnosis(prior(s5, 0, 600));
        return List.of(s1.build(), s2.build(), s3.build(), enrolled("S4").build(), s5.build());
    }

    private static void cycle(
            FictionalSubject subject,
            int number,
            int planned,
            int started,
            String late,
            double temozolomide,
            double epirubicin) {
        subject.book()
                .cycle(new Cycle(
                        subject.id(), number, DAY_0.plusDays(planned), day(started), null, null, null, late, 0));
        subject.administration(number, Drug.EPIRUBICIN, null, Dose.mgPerM2(epirubicin), day(started), null);
        for (int i = 0; i < 5 && temozolomide > 0; i++) {
            subject.administration(number, Drug.TEMOZOLOMIDE, null, Dose.mgPerM2(temozolomide), day(started + i), null);
        }
    }

    private static Diagnosis prior(FictionalSubject subject, double epirubicin, double doxorubicin) {
        return new Diagnosis(subject.id(), null, null, null, null, List.of(), "", null, epirubicin, doxorubicin, 0);
    }

    private static ExposureSummary summary(@Nullable LocalDate cutoff, List<Casebook> books) {
        return ExposureSummary.of(
                Trial.analyse(books, new AnalysisRequest(ProtocolSettings.DEFAULT, cutoff, Evaluator.INVESTIGATOR)));
    }

    private static CountedExposure count(ExposureCount what, @Nullable Drug drug, String detail, int count, int size) {
        return new CountedExposure(what, drug, detail, count, size);
    }

    private static String line(CountedExposure each) {
        String drug = each.drug() == null ? "" : " " + each.drug().name();
        String detail = each.detail().isEmpty() ? "" : " " + each.detail();
        return each.what() + drug + detail + " " + each.count() + "/" + each.size();
    }

    private static String name(MeasuredExposure each) {
        return each.measure() + (each.drug() == null ? "" : " " + each.drug().name());
    }

    private static void assertDescribed(
            List<MeasuredExposure> measures,
            String name,
            int n,
            double mean,
            @Nullable Double deviation,
            double... five) {
        Distribution found = measures.stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow()
                .values();
        assertThat(found.n()).as(name).isEqualTo(n);
        agrees(name, found.mean(), mean);
        agrees(name, found.standardDeviation(), deviation);
        List<@Nullable Double> ours = Stream.of(
                        found.minimum(), found.lowerQuartile(), found.median(), found.upperQuartile(), found.maximum())
                .toList();
        for (int i = 0; i < five.length; i++) {
            agrees(name, ours.get(i), five[i]);
        }
    }

    private static void agrees(String name, @Nullable Double ours, @Nullable Double theirs) {
        if (theirs == null) {
            assertThat(ours).as(name).isNull();
        } else {
            assertThat(ours).as(name).isNotNull();
            assertThat(Math.abs(ours - theirs))
                    .as("%s: ours %s, theirs %s", name, ours, theirs)
                    .isLessThanOrEqualTo(1e-12 * Math.abs(theirs));
        }
    }
}
