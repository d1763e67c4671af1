package org.leiodesk.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.SubjectId;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.Explanations;
import org.leiodesk.endpoint.why.Ground;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.kit.Place;

/** Every leaf of the demo study leads to the part of the window where its record is entered. */
class RecordPlaceTest {
    private static final SubjectId SUBJECT = new SubjectId("S-001");

    @Test
    void eachKindOfRecordIsEnteredInItsPart() {
        TrialAnalysis analysis = DemoData.analysis();
        Map<String, Set<String>> parts = new TreeMap<>();
        analysis.subjects()
                .forEach(subject -> leaves(
                                Explanations.of(subject, analysis.request()).all())
                        .forEach(leaf -> parts.computeIfAbsent(kind(leaf), kind -> new TreeSet<>())
                                .add(part(leaf))));
        assertThat(parts)
                .isEqualTo(Map.of(
                        "SUBJECT", Set.of("baseline"),
                        "ADMINISTRATION", Set.of("cycles"),
                        "MEASUREMENT", Set.of("lesions"),
                        "DISPOSITION", Set.of("end"),
                        "MEDICATION", Set.of("end"),
                        "SURVIVAL_STATUS", Set.of("end"),
                        "Setting", Set.of("settings")));
    }

    private static String kind(Explanation leaf) {
        return leaf.ground() instanceof Ground.Collected collected
                ? collected.record().kind().name()
                : "Setting";
    }

    private static String part(Explanation leaf) {
        Place place = RecordPlace.of(leaf, SUBJECT).orElseThrow();
        return place instanceof Place.Patient patient ? patient.tab() : ((Place.Room) place).id();
    }

    private static List<Explanation> leaves(List<Explanation> explanations) {
        List<Explanation> leaves = new ArrayList<>();
        for (Explanation each : explanations) {
            if (each.isLeaf()) {
                leaves.add(each);
            }
            leaves.addAll(leaves(each.because()));
        }
        return leaves;
    }
}
