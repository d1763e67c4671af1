package org.leiodesk.exchange.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leiodesk.exchange.SharedData;

/** The acceptance set: overall responses that follow from TU and TR, and one that on purpose does not. */
class AcceptanceSetTest {
    @Test
    void sixtyFiveOfSixtySixOverallResponsesFollowAndTheOtherIsTheKnownOne() {
        Comparison comparison = new Comparison(SharedData.path("data/sdtm-recist"), "rs_onco_recist.csv");
        assertThat(comparison.rows()).hasSize(66);
        assertThat(comparison.differences())
                .extracting(row -> row.key() + " " + row.date() + " RS " + row.given() + " ours " + row.ours())
                .containsExactly("01-701-1133 INDEPENDENT ASSESSOR/RADIOLOGIST 2 4 2012-12-30 RS PR ours PD");
    }
}
