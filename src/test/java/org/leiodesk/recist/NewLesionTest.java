package org.leiodesk.recist;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.LesionId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;

/** When a new lesion is progression, and from which day (recist.md sections 5 and 8). */
class NewLesionTest {
    private static TumourCase baseline() {
        return new TumourCase().at(0, -7, "T01", "30");
    }

    /** The overall responses with the days after the first dose on which they are dated. */
    private static String dated(TumourCase course) {
        return String.join(
                ", ",
                course.evaluate().timepoints().stream()
                        .map(each -> each.overall().value().code() + " "
                                + DAYS.between(TumourCase.FIRST_DOSE, each.respondedOn()))
                        .toList());
    }

    @Test
    void firstSeenIsTheDayOfItsIdentificationWhenThatIsEarlier() {
        TumourCase course =
                baseline().identified(1, 42, "NEW01").at(1, 42, "T01", "30").at(1, 45, "NEW01", "UNEQUIVOCAL");
        assertThat(dated(course)).isEqualTo("PD 42");
        assertThat(course.last().newLesion().source()).isEqualTo(new SourceRecord(RecordKind.LESION, 1));
        TumourCase later =
                baseline().identified(1, 47, "NEW01").at(1, 42, "T01", "30").at(1, 45, "NEW01", "UNEQUIVOCAL");
        assertThat(dated(later)).isEqualTo("PD 45");
    }

    /** Identified on day 42, and called unequivocal at the next scan: it was progression on day 42 (section 5). Equivocal there, it was not. */
    @Test
    void lesionIdentifiedWithoutAWordOfItsCertaintyIsWhatItsNextRecordSays() {
        TumourCase course = baseline().identified(1, 42, "NEW01").at(1, 42, "T01", "30");
        assertThat(dated(course.at(2, 84, "T01", "30", "NEW01", "UNEQUIVOCAL"))).isEqualTo("PD 42, PD 42");
        assertThat(dated(baseline()
                        .identified(1, 42, "NEW01")
                        .at(1, 42, "T01", "30")
                        .at(2, 84, "T01", "30", "NEW01", "EQUIVOCAL")))
                .isEqualTo("SD 42, SD 84");
    }

    /** What was identified at baseline was not seen after it then; its first record after the baseline is. */
    @Test
    void identificationNoLaterThanTheBaselineIsNoSighting() {
        assertThat(dated(baseline().identified(0, -7, "NEW01").at(1, 45, "T01", "30", "NEW01", "UNEQUIVOCAL")))
                .isEqualTo("PD 45");
    }

    /** The identification came before it was looked for and not seen: that was another sighting. */
    @Test
    void identificationIsForgottenOnceTheLesionIsNotSeen() {
        assertThat(dated(baseline()
                        .identified(1, 40, "NEW01")
                        .at(1, 42, "T01", "30", "NEW01", "NOT_SEEN")
                        .at(2, 84, "T01", "30", "NEW01", "UNEQUIVOCAL")))
                .isEqualTo("SD 42, PD 84");
    }

    /** The dates of all records of a time point count: an identification too. Targets are scanned on day 42, the equivocal lesion named on day 45. */
    @Test
    void theTimePointLastsUntilItsLastRecord() {
        assertThat(dated(baseline()
                        .identified(1, 45, "NEW01")
                        .at(1, 42, "T01", "30")
                        .at(1, 43, "NEW01", "EQUIVOCAL")))
                .isEqualTo("SD 45");
    }

    @Test
    void smallNodeBesideAnotherNewLesionIsProgressionFromTheDayItWasSeen() {
        TumourCase course = baseline().at(1, 42, "T01", "30", "NEWN01", "12").at(1, 44, "NEW02", "UNEQUIVOCAL");
        assertThat(dated(course)).isEqualTo("PD 42");
        assertThat(course.last().newLesion().rule()).isEqualTo("NEW-NODE");
        assertThat(course.last().newLesion().sentence().in(Language.ENGLISH))
                .isEqualTo("PD: new node NEWN01 of 10 to less than 15 mm on %s, not the sole evidence"
                        .formatted(TumourCase.day(42)));
    }

    @Test
    void smallNodeBesideProgressionOfNonTargetsOrTargetsIsProgressionFromTheDayItWasSeen() {
        assertThat(dated(baseline()
                        .at(0, -7, "NT01", "PRESENT")
                        .at(1, 42, "T01", "30", "NEWN01", "12")
                        .at(1, 44, "NT01", "PD")))
                .isEqualTo("PD 42");
        assertThat(dated(baseline().at(1, 42, "NEWN01", "12").at(1, 44, "T01", "40")))
                .isEqualTo("PD 42");
    }

    @Test
    void twoSmallNodesAreNoEvidenceForEachOther() {
        TumourCase course = baseline().at(1, 42, "T01", "30", "NEWN01", "12", "NEWN02", "14");
        assertThat(dated(course)).isEqualTo("SD 42");
        assertThat(course.last().newLesion().value()).isEqualTo(NewLesionStatus.EQUIVOCAL);
        assertThat(course.evaluate().findings())
                .extracting(finding -> finding.place())
                .containsExactly("lesion:" + new LesionId("NEWN01"), "lesion:" + new LesionId("NEWN02"));
    }

    /** Sole evidence on day 42; on day 84 the targets are PD, so the node is unequivocal there, and was one when first seen. */
    @Test
    void otherEvidenceConfirmsTheEarlierSightingOfASmallNode() {
        TumourCase course = baseline().at(1, 42, "T01", "30", "NEWN01", "12").at(2, 84, "T01", "40", "NEWN01", "12");
        assertThat(dated(course)).isEqualTo("PD 42, PD 42");
        assertThat(course.evaluate().findings()).isEmpty();
    }

    /** NEW02 is confirmed on day 84, which makes it unequivocal on day 42, where the node is then not the sole evidence. */
    @Test
    void confirmedLesionIsOtherEvidenceWhereItWasFirstSeen() {
        assertThat(dated(baseline()
                        .at(1, 42, "T01", "30", "NEWN01", "12")
                        .at(1, 44, "NEW02", "EQUIVOCAL")
                        .at(2, 84, "T01", "30", "NEW02", "UNEQUIVOCAL")))
                .isEqualTo("PD 42, PD 44");
    }

    @Test
    void otherEvidenceReachesNoFurtherBackThanTheNodeWasNotSeen() {
        assertThat(dated(baseline()
                        .at(1, 42, "T01", "30", "NEWN01", "12")
                        .at(2, 84, "T01", "30", "NEWN01", "9")
                        .at(3, 126, "T01", "40", "NEWN01", "12")))
                .isEqualTo("SD 42, SD 84, PD 126");
    }
}
