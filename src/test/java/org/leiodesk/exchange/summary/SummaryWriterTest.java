package org.leiodesk.exchange.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.endpoint.FictionalSubject.day;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.PrimaryOrigin;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.FictionalSubject;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.demo.DemoStudy;

/**
 * The summaries of two subjects. S1, uterine, ECOG 0: epirubicin 90 on day 0 and, nine days after the plan, 67.5 on day 30: (30 + 21) / 7 weeks, 157.5 mg/m2. Nausea of
 * grade 2. PD on day 84. S2, bone, ECOG unknown: 90 on day 0. Alive on day 50.
 */
class SummaryWriterTest {
    private static final AnalysisRequest REQUEST =
            new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);

    @TempDir
    Path folder;

    private List<String> write(String file) throws IOException {
        SummaryWriter.write(folder, Trial.analyse(trial(), REQUEST));
        return Files.readAllLines(folder.resolve(file));
    }

    private static List<Casebook> trial() {
        FictionalSubject s1 = FictionalSubject.treated("S1")
                .dose(30, 67.5)
                .target("T01", "30")
                .measured("T01", 1, 42, "30")
                .measured("T01", 2, 84, "40");
        diagnosis(s1, PrimaryOrigin.UTERINE, 0);
        cycle(s1, 1, 0, 0, "");
        cycle(s1, 2, 21, 30, "Neutrophils, \"low\"");
        s1.book()
                .adverseEvent(new AdverseEvent(s1.id(), 1, "=Nausea, mild", 2, "", null, "", day(3), null, null, 0))
                .adverseEvent(new AdverseEvent(s1.id(), 2, "Rash", 1, "", false, "", day(-3), null, null, 0));
        FictionalSubject s2 = FictionalSubject.treated("S2").target("T01", "30").contact(day(50));
        diagnosis(s2, PrimaryOrigin.BONE, null);
        return List.of(s1.build(), s2.build());
    }

    private static void diagnosis(FictionalSubject subject, PrimaryOrigin origin, @Nullable Integer ecog) {
        subject.book()
                .diagnosis(new Diagnosis(subject.id(), null, origin, null, null, List.of("Lung"), "", ecog, 0, 0, 0));
    }

    private static void cycle(FictionalSubject subject, int number, int planned, int started, String reason) {
        subject.book()
                .cycle(new Cycle(
                        subject.id(),
                        number,
                        FictionalSubject.DAY_0.plusDays(planned),
                        day(started),
                        null,
                        null,
                        null,
                        reason,
                        0));
    }

    @Test
    void exposure() throws IOException {
        List<String> lines = write("exposure.csv");
        assertThat(lines)
                .startsWith(
                        "STATISTIC,DRUG,DETAIL,ANALYSISSET,n,N,ESTIMATE,UNIT,METHOD",
                        "TREATED,,,SAFETY,2,2,1,PROPORTION,",
                        "CYCLES_BEGUN,,1,SAFETY,1,2,0.5,PROPORTION,",
                        "CYCLES_BEGUN,,2,SAFETY,1,2,0.5,PROPORTION,",
                        "GIVEN,TEMOZOLOMIDE,,SAFETY,0,2,0,PROPORTION,",
                        "REDUCED,TEMOZOLOMIDE,,SAFETY,0,0,,PROPORTION,",
                        "DOSES_REDUCED,TEMOZOLOMIDE,,SAFETY,0,0,,PROPORTION,",
                        "GIVEN,EPIRUBICIN,,SAFETY,2,2,1,PROPORTION,",
                        "REDUCED,EPIRUBICIN,,SAFETY,1,2,0.5,PROPORTION,",
                        "DOSES_REDUCED,EPIRUBICIN,,SAFETY,1,3,0.3333333333333333,PROPORTION,",
                        "DELAYED,,,SAFETY,1,1,1,PROPORTION,",
                        "CYCLES_DELAYED,,,SAFETY,1,2,0.5,PROPORTION,",
                        "DELAY_REASON,,\"Neutrophils, \"\"low\"\"\",SAFETY,1,1,1,PROPORTION,",
                        "EPIRUBICIN_WARN,EPIRUBICIN,720,SAFETY,0,2,0,PROPORTION,",
                        "EPIRUBICIN_STOP,EPIRUBICIN,900,SAFETY,0,2,0,PROPORTION,",
                        "CYCLES,,,SAFETY,2,2,1.5,CYCLES,MEAN")
                .contains(
                        "WEEKS,,,SAFETY,2,2,7.285714285714286,WEEKS,MAX",
                        "CUMULATIVE_DOSE,EPIRUBICIN,,SAFETY,2,2,123.75,MG/M2,MEDIAN",
                        "CUMULATIVE_DOSE,TEMOZOLOMIDE,,SAFETY,0,2,,MG/M2,MEDIAN",
                        "DOSE_INTENSITY,EPIRUBICIN,,SAFETY,2,2,30,MG/M2/WEEK,MAX",
                        "RELATIVE_DOSE_INTENSITY,EPIRUBICIN,,SAFETY,2,2,1,PROPORTION,Q3",
                        "DELAY,,,SAFETY,1,2,9,DAYS,MEAN",
                        "DELAY,,,SAFETY,1,2,,DAYS,SD")
                .hasSize(1 + 14 + 13 * 7);
    }

    @Test
    void adverseEvents() throws IOException {
        List<String> lines = write("adverse-events.csv");
        assertThat(lines.get(0)).isEqualTo("TERM,STATISTIC,ANALYSISSET,n,N,ESTIMATE,UNIT");
        assertThat(lines).hasSize(1 + 13 + 3 + 13).contains("ANY ADVERSE EVENT,GRADE_3,SAFETY,0,2,0,PROPORTION");
        assertThat(lines.stream().filter(line -> line.contains(",SAFETY,1,")))
                .containsExactly(
                        "ANY ADVERSE EVENT,GRADE_2,SAFETY,1,2,0.5,PROPORTION",
                        "ANY ADVERSE EVENT,ANY,SAFETY,1,2,0.5,PROPORTION",
                        "ANY ADVERSE EVENT,EVENTS,SAFETY,1,2,,EVENTS",
                        "ANY ADVERSE EVENT,BEFORE_FIRST_DOSE,SAFETY,1,2,,EVENTS",
                        "ANY ADVERSE EVENT,SERIOUSNESS_UNKNOWN,SAFETY,1,2,,EVENTS",
                        "\"'=Nausea, mild\",GRADE_2,SAFETY,1,2,0.5,PROPORTION",
                        "\"'=Nausea, mild\",ANY,SAFETY,1,2,0.5,PROPORTION",
                        "\"'=Nausea, mild\",EVENTS,SAFETY,1,2,,EVENTS");
    }

    /** By Clopper-Pearson at 95 %: one of 1: 0.025 to 1; none of 1: 0 to 0.975; none of 2: 0 to 1 - sqrt(0.025) = 0.841886. Limits rounded here. */
    @Test
    void subgroups() throws IOException {
        assertThat(write("subgroups.csv"))
                .map(SummaryWriterTest::rounded)
                .startsWith(
                        "SUBGROUP,LEVELNAME,STATISTIC,ANALYSISSET,n,N,ESTIMATE,LOWER,UPPER,LEVEL,UNIT,METHOD",
                        "ORIGIN,UTERINE,ORR,FULL,0,1,0,0,0.975,0.95,PROPORTION,CLOPPER-PEARSON",
                        "ORIGIN,UTERINE,DCR,FULL,1,1,1,0.025,1,0.95,PROPORTION,CLOPPER-PEARSON",
                        "ORIGIN,UTERINE,PFS_MEDIAN,FULL,1,1,85,,,0.95,DAYS,LOG-LOG",
                        "ORIGIN,UTERINE,OS_MEDIAN,FULL,0,1,,,,0.95,DAYS,LOG-LOG",
                        "ORIGIN,UTERINE,ORR,EVALUABLE,0,1,0,0,0.975,0.95,PROPORTION,CLOPPER-PEARSON",
                        "ORIGIN,UTERINE,DCR,EVALUABLE,1,1,1,0.025,1,0.95,PROPORTION,CLOPPER-PEARSON",
                        "ORIGIN,NOT_UTERINE,ORR,FULL,0,1,0,0,0.975,0.95,PROPORTION,CLOPPER-PEARSON")
                .contains(
                        "ORIGIN,NOT_UTERINE,ORR,EVALUABLE,0,0,,,,0.95,PROPORTION,CLOPPER-PEARSON",
                        "ECOG,ECOG_UNKNOWN,ORR,FULL,0,1,0,0,0.975,0.95,PROPORTION,CLOPPER-PEARSON",
                        "SITES,SITES_1,ORR,FULL,0,2,0,0,0.841886,0.95,PROPORTION,CLOPPER-PEARSON")
                .endsWith(
                        "ORIGIN,UTERINE/NOT_UTERINE,PFS_LOGRANK,FULL,1,2,,,,,P,LOG-RANK EXPLORATORY",
                        "ORIGIN,UTERINE/NOT_UTERINE,PFS_HR,FULL,1,2,,,,0.95,RATIO,COX-EFRON-WALD EXPLORATORY",
                        "ORIGIN,UTERINE/NOT_UTERINE,OS_LOGRANK,FULL,0,2,,,,,P,LOG-RANK EXPLORATORY",
                        "ORIGIN,UTERINE/NOT_UTERINE,OS_HR,FULL,0,2,,,,0.95,RATIO,COX-EFRON-WALD EXPLORATORY");
    }

    private static String rounded(String line) {
        return Pattern.compile("0\\.\\d{7,}")
                .matcher(line)
                .replaceAll(found -> new BigDecimal(found.group())
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    @Test
    void subjectsAddedOneByOneGiveTheSameFiles() throws IOException {
        TrialAnalysis analysis = Trial.analyse(DemoStudy.casebooks(20, 1, Progress.NONE), REQUEST);
        SummaryWriter.write(folder.resolve("whole"), analysis);
        try (SummaryWriter writer = new SummaryWriter(folder.resolve("parts"), REQUEST, false)) {
            analysis.subjects().forEach(writer::add);
            writer.commit();
        }
        for (String file : SummaryWriter.FILES) {
            assertThat(folder.resolve("parts").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("whole").resolve(file));
        }
    }

    @Test
    void withoutCommitNothingIsLeftBehind() throws IOException {
        try (SummaryWriter writer = new SummaryWriter(folder, REQUEST, false)) {
            Trial.analyse(trial(), REQUEST).subjects().forEach(writer::add);
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
