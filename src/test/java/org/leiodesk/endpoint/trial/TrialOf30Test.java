package org.leiodesk.endpoint.trial;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.AnalysisSet;
import org.leiodesk.endpoint.EventReason;
import org.leiodesk.endpoint.EventTime;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.TimeEndpoint;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.Waterfall;
import org.leiodesk.endpoint.WaterfallBar;
import org.leiodesk.endpoint.plot.Waterfalls;
import org.leiodesk.recist.BestOverallResponse;
import org.leiodesk.stats.ConfidenceTransform;
import org.leiodesk.stats.Estimate;
import org.leiodesk.stats.Landmark;

/** The whole trial of 30 random subjects against R 4.2.2, survival 3.5-3, and the tables that follow from the rules (default settings, rule A). */
class TrialOf30Test {
    private static final Map<String, TimeEndpoint> ENDPOINTS = Map.of(
            "PFS", TimeEndpoint.PFS, "OS", TimeEndpoint.OS, "DOR", TimeEndpoint.DOR, "FOLLOWUP", TimeEndpoint.FU);
    private static final Map<EventReason, String> REASONS = Map.ofEntries(
            Map.entry(EventReason.PROGRESSION, "PD"),
            Map.entry(EventReason.DEATH, "DEATH"),
            Map.entry(EventReason.NEW_THERAPY, "NEW THERAPY"),
            Map.entry(EventReason.MISSED_ASSESSMENTS, "EVENT AFTER MISSED VISITS"),
            Map.entry(EventReason.NO_ADEQUATE_ASSESSMENT, "NO EVALUABLE POST-BASELINE"),
            Map.entry(EventReason.NO_EVENT, "NO EVENT"),
            Map.entry(EventReason.ALIVE, "ALIVE"),
            Map.entry(EventReason.DIED, "REVERSE KM OF OS"),
            Map.entry(EventReason.END_OF_FOLLOW_UP, "REVERSE KM OF OS"));

    @Test
    void everyTimeEndsOnTheSameDayForTheSameReason() {
        List<String> expected = expected("times.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.getField("param"),
                        row.getField("subjid"),
                        row.getField("start"),
                        row.getField("end"),
                        row.getField("days"),
                        row.getField("event"),
                        row.getField("reason")))
                .toList();
        assertThat(analysis().subjects().stream()
                        .flatMap(subject -> subject.times().stream()
                                .filter(time -> time.endpoint() != TimeEndpoint.TTR)
                                .map(time -> line(subject.casebook().subject().number(), time))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void bestResponsesAgree() {
        List<String> expected = expected("best_response.csv").stream()
                .map(row -> String.join(
                        " ",
                        row.getField("subjid"),
                        row.getField("unconfirmed"),
                        row.getField("confirmed"),
                        row.getField("confirmed_date")))
                .toList();
        assertThat(analysis().subjects())
                .extracting(subject -> {
                    BestOverallResponse confirmed = subject.confirmedBest().value();
                    return String.join(
                            " ",
                            subject.casebook().subject().number(),
                            subject.unconfirmedBest().value().code(),
                            confirmed.code(),
                            confirmed.isObjectiveResponse()
                                    ? String.valueOf(subject.confirmedBest().date())
                                    : "");
                })
                .containsExactlyElementsOf(expected);
    }

    @Test
    void ratesAgree() {
        TrialAnalysis analysis = analysis();
        for (NamedCsvRecord row : expected("rates.csv")) {
            String name =
                    row.getField("measure") + (row.getField("response").equals("unconfirmed") ? "_UNCONFIRMED" : "");
            for (String method : List.of("CLOPPER-PEARSON", "WILSON")) {
                Statistic ours =
                        analysis.statistic(name, AnalysisSet.FULL, method).orElseThrow();
                String column = method.equals("WILSON") ? "wilson" : "cp";
                assertThat(ours.count()).as(name).isEqualTo(Integer.parseInt(row.getField("x")));
                assertThat(ours.size()).as(name).isEqualTo(Integer.parseInt(row.getField("n")));
                agrees(name, ours.estimate(), row.getField("rate"));
                agrees(name, ours.lower(), row.getField(column + "_lower"));
                agrees(name, ours.upper(), row.getField(column + "_upper"));
            }
        }
    }

    @Test
    void mediansAgree() {
        TrialAnalysis analysis = analysis();
        for (NamedCsvRecord row : expected("quantiles.csv")) {
            assertThat(row.getField("p")).isEqualTo("0.5");
            String name = ENDPOINTS.get(row.getField("param")) + "_MEDIAN";
            Statistic ours = analysis.statistic(
                            name, AnalysisSet.FULL, row.getField("conf").toUpperCase(java.util.Locale.ROOT))
                    .orElseThrow();
            assertThat(ours.size()).as(name).isEqualTo(Integer.parseInt(row.getField("n")));
            assertThat(ours.count()).as(name).isEqualTo(Integer.parseInt(row.getField("events")));
            agrees(name, ours.estimate(), row.getField("estimate"));
            agrees(name, ours.lower(), row.getField("lower"));
            agrees(name, ours.upper(), row.getField("upper"));
        }
    }

    /** R carries the last value on beyond the last time; ours is not estimable there when the last is a censoring. */
    @Test
    void landmarksAgree() {
        TrialAnalysis analysis = analysis();
        for (NamedCsvRecord row : expected("landmarks.csv")) {
            SurvivalSample sample = SurvivalSample.of(analysis.subjects(), ENDPOINTS.get(row.getField("param")));
            ConfidenceTransform transform = ConfidenceTransform.valueOf(
                    row.getField("conf").toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            Landmark ours = sample.curve(transform, 0.95).landmark(Double.parseDouble(row.getField("t")));
            String what = row.toString();
            assertThat(ours.atRisk()).as(what).isEqualTo(Integer.parseInt(row.getField("n_risk")));
            if (ours.survival() != Estimate.Missing.NOT_ESTIMABLE) {
                agrees(what, SurvivalRows.number(ours.survival()), row.getField("surv"));
                agrees(what, SurvivalRows.number(ours.standardError()), row.getField("se"));
                agrees(what, SurvivalRows.number(ours.interval().lower()), row.getField("lower"));
                agrees(what, SurvivalRows.number(ours.interval().upper()), row.getField("upper"));
            } else {
                assertThat(ours.atRisk()).as(what).isZero();
            }
        }
    }

    @Test
    void theWaterfallHasTheSameBarsInTheSameOrder() {
        Waterfall waterfall = Waterfalls.of(analysis());
        List<NamedCsvRecord> expected = expected("waterfall.csv");
        assertThat(waterfall.bars())
                .extracting(WaterfallBar::label)
                .containsExactlyElementsOf(
                        expected.stream().map(row -> row.getField("subjid")).toList());
        for (int i = 0; i < expected.size(); i++) {
            agrees(
                    "bar " + i,
                    waterfall.bars().get(i).percent(),
                    expected.get(i).getField("best_pchg"));
        }
        assertThat(waterfall.withoutBar()).hasSize(10);
    }

    private static String line(String subject, EventTime time) {
        String endpoint = time.endpoint() == TimeEndpoint.FU
                ? "FOLLOWUP"
                : time.endpoint().name();
        return String.join(
                " ",
                endpoint,
                subject,
                time.start().toString(),
                time.end().toString(),
                Long.toString(time.days()),
                time.isEvent() ? "1" : "0",
                REASONS.get(time.reason()));
    }

    private static void agrees(String what, @Nullable Double ours, String theirs) {
        Optional<Double> number = Stream.of(theirs)
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .findFirst();
        if (number.isEmpty()) {
            assertThat(ours).as(what).isNull();
        } else {
            assertThat(ours).as(what).isNotNull();
            assertThat(Math.abs(ours - number.get()))
                    .as("%s: ours %s, theirs %s", what, ours, theirs)
                    .isLessThanOrEqualTo(1e-9 * Math.abs(number.get()));
        }
    }

    private static List<NamedCsvRecord> expected(String file) {
        return PlainTables.rows(PlainTables.trialOf30().resolve("expected").resolve(file));
    }

    private static TrialAnalysis analysis() {
        Path folder = PlainTables.trialOf30();
        return Trial.analyse(
                PlainTables.casebooks(folder),
                new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR));
    }
}
