package org.leiodesk.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.safety.AdverseEvent;

class DemoEventsTest {
    private static final List<Casebook> BOOKS = DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE);

    @Test
    void theDemoStudyHasTheAdverseEventsOfItsDrugsWithCtcaeGrades() {
        List<AdverseEvent> events = events();
        assertThat(events).hasSizeBetween(200, 600);
        assertThat(events)
                .extracting(AdverseEvent::term)
                .contains("Neutrophil count decreased", "Nausea", "Vomiting", "Fatigue", "Alopecia", "Anaemia");
        assertThat(events.stream().map(AdverseEvent::term).distinct().count()).isGreaterThanOrEqualTo(20);
        assertThat(events).allSatisfy(each -> assertThat(each.grade()).isBetween(1, 5));
        assertThat(events)
                .filteredOn(each -> each.term().equals("Alopecia"))
                .as("alopecia has two grades")
                .allSatisfy(each -> assertThat(each.grade()).isLessThanOrEqualTo(2));
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        assertThat(DemoStudy.casebooks(DemoStudy.SUBJECTS, DemoStudy.SEED, Progress.NONE))
                .flatExtracting(Casebook::adverseEvents)
                .containsExactlyElementsOf(events());
    }

    @Test
    void eventsAreNumberedByTheirStartAndNoneComesAfterTheSnapshotOrDeath() {
        for (Casebook book : BOOKS) {
            List<AdverseEvent> events = book.adverseEvents();
            LocalDate last = book.death() == null || book.death().on() == null
                    ? DemoStudy.SNAPSHOT
                    : book.death().on().earliest();
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).sequence()).isEqualTo(i + 1);
                assertThat(events.get(i).startedOn()).isNotNull().isLessThanOrEqualTo(PartialDate.of(last));
                if (events.get(i).endedOn() != null) {
                    assertThat(events.get(i).endedOn()).isLessThanOrEqualTo(PartialDate.of(last));
                }
            }
            assertThat(events).isSortedAccordingTo(Comparator.comparing(AdverseEvent::startedOn));
        }
    }

    private static List<AdverseEvent> events() {
        return BOOKS.stream().flatMap(book -> book.adverseEvents().stream()).toList();
    }
}
