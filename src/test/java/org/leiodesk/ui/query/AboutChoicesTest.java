package org.leiodesk.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryThread;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.ScreenShots;
import org.leiodesk.ui.kit.Place;

class AboutChoicesTest {
    private static final Casebook BOOK = DemoData.books().get(0);
    private static final AboutChoices CHOICES = AboutChoices.of(BOOK, Evaluator.INVESTIGATOR);

    /** Every choice as a whole, and every item of it. */
    private static List<QueryAbout> all() {
        List<QueryAbout> all = new ArrayList<>();
        for (AboutChoices.Choice choice : CHOICES.choices()) {
            all.add(new QueryAbout(choice.scope(), ""));
            choice.items().forEach(item -> all.add(new QueryAbout(choice.scope(), item)));
        }
        return all;
    }

    @Test
    void aCasebookInWhichNothingIsRecordedCanBeAskedAboutInEveryForm() {
        Casebook empty = Casebook.of(Subject.screened(new SubjectId("S-900"))).build();
        assertThat(AboutChoices.of(empty, Evaluator.INVESTIGATOR).choices())
                .extracting(choice -> choice.scope().line())
                .containsExactly(
                        "CASEBOOK",
                        "FORM SUBJECT",
                        "FORM DIAGNOSIS",
                        "FORM END_OF_TREATMENT",
                        "FORM CONTACT",
                        "FORM DEATH");
    }

    @Test
    void whatADraftKeepsOfAnyChoiceIsThatChoiceAgain() {
        assertThat(all())
                .hasSizeGreaterThan(60)
                .allMatch(about -> AboutText.read(AboutText.of(about)).equals(about));
    }

    @Test
    void thePlaceToWhichAQueryLeadsNamesWhatItIsAbout() {
        Signer li =
                new Signer("li", "Li Na", Role.INVESTIGATOR, ScreenShots.CLOCK.instant(), ScreenShots.CLOCK.getZone());
        for (QueryAbout about : all()) {
            Query query = new Query(BOOK.subject().id(), 1, about, "?", li, 1);
            Place.Patient place = (Place.Patient) QueryPlace.of(new QueryThread(query, List.of()));
            assertThat(place.subject()).isEqualTo(BOOK.subject().id());
            boolean entered = about.scope() instanceof SignedScope.OfTimepoint
                    || about.scope() instanceof SignedScope.OfForm form
                            && !List.of("ADVERSE_EVENT", "MEDICATION").contains(form.form());
            if (entered) {
                assertThat(CHOICES.at(place.at())).as(place.toString()).contains(about);
                assertThat(place.tab()).isIn("baseline", "cycles", "lesions", "end");
            } else {
                assertThat(place.at()).isEmpty();
            }
        }
    }

    @Test
    void aPlaceOfNothingThatIsThereNamesNothing() {
        for (String place : List.of("", "board.grid", "measurement:T01:99", "cycle:77", "query.text", "death")) {
            assertThat(CHOICES.at(place).isPresent()).as(place).isEqualTo(place.equals("death"));
        }
    }
}
