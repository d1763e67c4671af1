package org.leiodesk.service.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.CasebookBuilder;
import org.leiodesk.domain.safety.AdverseEvent;

/**
 * The adverse events of one made-up subject, as often and as bad as two myelotoxic and emetogenic drugs make them. Chance of their own: more events do not change
 * the rest of the study.
 */
final class DemoEvents {
    /**
     * How a term occurs.
     *
     * @param perCycle chance in a cycle
     * @param from earliest day of the cycle on which it starts, counted from 0
     * @param to latest day
     * @param grades its CTCAE grades, each as often as it occurs
     */
    private record Kind(String term, double perCycle, int from, int to, List<Integer> grades) {}

    static final String NEUTROPHILS = "Neutrophil count decreased";
    private static final String ALOPECIA = "Alopecia";
    /** The commonest terms. */
    static final List<String> COMMON = List.of(NEUTROPHILS, "Nausea", "Fatigue", "Platelet count decreased", ALOPECIA);

    private static final List<String> SERIOUS = List.of("Febrile neutropenia", "Lung infection");

    private static final List<Kind> KINDS = List.of(
            new Kind(NEUTROPHILS, 0.17, 7, 13, List.of(1, 2, 2, 3, 3, 4)),
            new Kind("White blood cell decreased", 0.2, 7, 13, List.of(1, 2, 2, 2, 2, 3)),
            new Kind("Platelet count decreased", 0.11, 8, 15, List.of(1, 1, 1, 2, 2, 3, 4)),
            new Kind("Lymphocyte count decreased", 0.08, 6, 14, List.of(1, 2, 2, 3)),
            new Kind("Anaemia", 0.14, 6, 18, List.of(1, 1, 1, 2, 2, 3)),
            new Kind("Nausea", 0.3, 0, 4, List.of(1, 1, 1, 1, 1, 2, 2, 2, 3)),
            new Kind("Vomiting", 0.13, 0, 4, List.of(1, 1, 2, 2, 3)),
            new Kind("Fatigue", 0.18, 1, 12, List.of(1, 1, 1, 1, 2, 2, 2, 3)),
            new Kind(ALOPECIA, 0.35, 12, 18, List.of(1, 2, 2)),
            new Kind("Anorexia", 0.14, 1, 8, List.of(1, 1, 1, 2)),
            new Kind("Constipation", 0.1, 1, 7, List.of(1, 1, 2)),
            new Kind("Diarrhoea", 0.05, 2, 14, List.of(1, 1, 2, 3)),
            new Kind("Mucositis oral", 0.06, 6, 12, List.of(1, 1, 2, 3)),
            new Kind("Alanine aminotransferase increased", 0.07, 7, 18, List.of(1, 1, 1, 2, 3)),
            new Kind("Aspartate aminotransferase increased", 0.05, 7, 18, List.of(1, 1, 1, 2)),
            new Kind("Blood bilirubin increased", 0.02, 7, 18, List.of(1, 2)),
            new Kind("Creatinine increased", 0.03, 7, 18, List.of(1)),
            new Kind("Hypokalaemia", 0.05, 3, 14, List.of(1, 1, 3)),
            new Kind("Headache", 0.05, 0, 6, List.of(1, 1, 2)),
            new Kind("Dizziness", 0.03, 0, 10, List.of(1)),
            new Kind("Insomnia", 0.03, 0, 10, List.of(1, 2)),
            new Kind("Phlebitis", 0.03, 0, 3, List.of(2)),
            new Kind("Rash maculo-papular", 0.04, 4, 14, List.of(1, 2)),
            new Kind("Palpitations", 0.03, 0, 15, List.of(1)),
            new Kind("Fever", 0.03, 5, 14, List.of(1, 1, 2)),
            new Kind(SERIOUS.get(0), 0.025, 8, 13, List.of(3, 3, 4)),
            new Kind(SERIOUS.get(1), 0.015, 6, 16, List.of(2, 3)),
            new Kind("Ejection fraction decreased", 0.01, 14, 20, List.of(2, 3)));

    private final SubjectId subject;
    private final LocalDate firstDose;
    private final Dice dice;
    private final List<AdverseEvent> events = new ArrayList<>();

    DemoEvents(SubjectId subject, LocalDate firstDose, Dice dice) {
        this.subject = subject;
        this.firstDose = firstDose;
        this.dice = dice;
    }

    /** An event that was decided elsewhere; only counts become worse than grade 2. */
    void seen(String term, int grade, LocalDate start) {
        int worst = term.endsWith("decreased") ? 3 : 2;
        put(term, Math.min(grade, worst), false, "RELATED", start, start.plusDays(6));
    }

    /** The low count after which a cycle was given one level lower: that of the cycle before. */
    void countBeforeReduction(LocalDate cycle, LocalDate until) {
        add(NEUTROPHILS, dice.between(3, 4), cycle.plusDays(dice.between(7, 12)), 7, until);
    }

    /** What is usual in a cycle; nothing starts after a day. */
    void usual(LocalDate cycle, LocalDate until) {
        for (Kind kind : KINDS) {
            if (dice.chance(kind.perCycle())) {
                LocalDate start = cycle.plusDays(dice.between(kind.from(), kind.to()));
                add(kind.term(), dice.oneOf(kind.grades()), start, dice.between(2, 12), until);
            }
        }
    }

    /** What was there before the treatment in some. */
    void before() {
        if (dice.chance(0.12)) {
            put("Hypertension", 2, false, "NOT RELATED", firstDose.minusDays(dice.between(1, 5)), null);
        }
    }

    void fatal(String term, LocalDate on) {
        put(term, 5, true, "NOT RELATED", on, on);
    }

    private void add(String term, int grade, LocalDate start, int days, LocalDate until) {
        boolean again = events.stream()
                .anyMatch(each -> each.term().equals(term)
                        && (term.equals(ALOPECIA)
                                || each.endedOn() == null
                                || each.endedOn().earliest().isAfter(start.minusDays(5))));
        if (!again && !start.isAfter(until)) {
            LocalDate end = start.plusDays(days);
            boolean goesOn = term.equals(ALOPECIA) || end.isAfter(until);
            put(term, grade, SERIOUS.contains(term), "RELATED", start, goesOn ? null : end);
        }
    }

    private void put(
            String term, int grade, boolean serious, String relation, LocalDate start, @Nullable LocalDate end) {
        events.add(new AdverseEvent(
                subject,
                0,
                term,
                grade,
                "",
                serious,
                relation,
                PartialDate.of(start),
                end == null ? null : PartialDate.of(end),
                null,
                0));
    }

    /** Numbers the events in the order in which they started. */
    void addTo(CasebookBuilder book) {
        events.sort(Comparator.comparing(AdverseEvent::startedOn));
        int number = 0;
        for (AdverseEvent each : events) {
            book.adverseEvent(new AdverseEvent(
                    each.subject(),
                    ++number,
                    each.term(),
                    each.grade(),
                    each.severity(),
                    each.serious(),
                    each.relation(),
                    each.startedOn(),
                    each.endedOn(),
                    each.recordedOn(),
                    each.version()));
        }
    }
}
