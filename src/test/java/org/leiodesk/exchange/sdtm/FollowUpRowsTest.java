package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.exchange.TestTables.casebook;
import static org.leiodesk.exchange.TestTables.report;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.followup.EndReason;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.exchange.TestTables;

/** Responses, disposition, death, new therapy, survival status, adverse events and doses. */
class FollowUpRowsTest {
    @TempDir
    Path folder;

    private static Casebook second(SdtmImport read) {
        return casebook(read, "ST-S2");
    }

    @Test
    void responsesByRecistAreTheEvaluatorsOwnAndOthersAreLeftOut() {
        SdtmImport read = TestTables.small()
                .file(
                        "rs.csv",
                        "USUBJID,RSSEQ,RSTESTCD,RSCAT,RSSTRESC,VISITNUM,VISIT,RSDTC",
                        "ST-S2,1,OVRLRESP,RECIST 1.1,PR,1,WEEK 6,2024-03-14",
                        "ST-S2,2,TRGRESP,RECIST 1.1,PR,1,WEEK 6,2024-03-14",
                        "ST-S2,3,OVRLRESP,iRECIST,iUPD,2,WEEK 12,2024-04-20",
                        "ST-S2,4,OVRLRESP,,CHECK,3,WEEK 18,2024-06-01",
                        "ST-S2,5,OVRLRESP,,non-cr/non-pd,4,WEEK 24,2024-07-15",
                        "ST-S2,6,OVRLRESP,,SD,4,WEEK 24,2024-07-16")
                .read(folder);
        assertThat(second(read).assessments())
                .extracting(each -> each.timepoint().key() + " " + each.response() + " " + each.respondedOn() + " "
                        + each.sequence())
                .containsExactly("1 PR 2024-03-14 1", "4 SD 2024-07-16 6");
        assertThat(report(read))
                .containsExactly(
                        "rs.csv:3 NOTE RSTESTCD “TRGRESP” is not read (rows: 1; lines 3)",
                        "rs.csv:4 NOTE A response by “iRECIST”, not by RECIST 1.1, is left out (rows: 1; lines 4)",
                        "rs.csv:5 WARNING The overall response “CHECK” is none of CR, PR, SD, NON-CR/NON-PD, PD, NE",
                        "rs.csv:6 WARNING Another response at this time point is used, that of line 7");
        assertThat(second(read).contacts())
                .extracting(each -> each.on().toString())
                .containsExactly("2024-04-20", "2024-06-01", "2024-07-15");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, x, COMPLETED",
        "PROGRESSIVE DISEASE, x, PROGRESSIVE_DISEASE",
        "Disease Progression, x, PROGRESSIVE_DISEASE",
        "LACK OF EFFICACY, x, OTHER",
        "LACK OF EFFICACY, progressive disease on scan, PROGRESSIVE_DISEASE",
        "SYMPTOMATIC DETERIORATION, x, CLINICAL_PROGRESSION",
        "WITHDRAWAL BY SUBJECT, x, WITHDRAWAL_BY_SUBJECT",
        "LOST TO FOLLOW-UP, x, LOST_TO_FOLLOW_UP",
        "PROTOCOL VIOLATION, x, PROTOCOL_DEVIATION",
        "STUDY TERMINATED BY SPONSOR, x, STUDY_TERMINATED",
        "DEATH, x, DEATH",
        "MOVED AWAY, x, OTHER"
    })
    void reasonsForTheEndOfTreatmentAreUnderstood(String code, String term, EndReason reason) {
        SdtmImport read = TestTables.small()
                .file(
                        "ds.csv",
                        "USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSSTDTC",
                        "ST-S2,1,%s,%s,DISPOSITION EVENT,2024-05-01".formatted(term, code))
                .read(folder);
        assertThat(second(read).endOfTreatment()).satisfies(end -> {
            assertThat(end.reason()).isEqualTo(reason);
            assertThat(end.on()).hasToString("2024-05-01");
        });
    }

    @Test
    void theEarliestDispositionEndsTreatmentAndTheOthersAreContacts() {
        SdtmImport read = TestTables.small()
                .file(
                        "ds.csv",
                        "USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSDTC,DSSTDTC",
                        "ST-S2,1,RANDOMIZED,RANDOMIZED,PROTOCOL MILESTONE,2024-02-01,2024-02-01",
                        "ST-S2,2,LOST,LOST TO FOLLOW-UP,DISPOSITION EVENT,,2024-09-01",
                        "ST-S2,3,PD,PROGRESSIVE DISEASE,DISPOSITION EVENT,2024-05-03T10:00,2024-05-01",
                        "ST-S2,4,FATAL SEPSIS,DEATH,OTHER EVENT,2024-12-01,2024-10-10")
                .read(folder);
        Casebook book = second(read);
        assertThat(book.endOfTreatment())
                .hasToString("EndOfTreatment[subject=ST-S2, sequence=3, on=2024-05-01, reason=PROGRESSIVE_DISEASE, "
                        + "verbatim=PD, version=0]");
        assertThat(book.death())
                .hasToString("Death[subject=ST-S2, source=DISPOSITION, sequence=4, on=2024-10-10, "
                        + "cause=FATAL SEPSIS, version=0]");
        assertThat(book.contacts())
                .extracting(each -> each.sequence() + " " + each.on())
                .containsExactly("1 2024-02-01", "2 2024-09-01", "3 2024-05-03");
    }

    @Test
    void aScreenFailureIsNotEnrolledUnlessTreated() {
        SdtmImport read = TestTables.small()
                .changeAll("dm.csv", line -> line + (line.startsWith("STUDYID") ? ",ACTARM" : ",Screen Failure"))
                .change("dm.csv", 3, line -> line.replace("2024-02-01", ""))
                .change("ex.csv", 3, line -> line.replace("ST-S2,1", "ST-S1,2"))
                .file(
                        "ds.csv",
                        "USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSSTDTC",
                        "ST-S2,1,LVEF 40 %,SCREEN FAILURE,DISPOSITION EVENT,2024-01-31")
                .read(folder);
        assertThat(casebook(read, "ST-S1").subject().status()).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(second(read).subject().status()).isEqualTo(EnrolmentStatus.SCREEN_FAILURE);
        assertThat(second(read).subject().screenFailureReason()).isEqualTo("LVEF 40 %");
        assertThat(second(read).endOfTreatment()).isNull();
        assertThat(report(read))
                .containsExactly(
                        "dm.csv:2 WARNING Called a screen failure, but treated from 2024-01-10: read as enrolled");
    }

    @Test
    void deathIsTheMostPreciseDateAndContradictionsAreNamed() {
        SdtmImport read = TestTables.small()
                .changeAll("dm.csv", line -> line + (line.startsWith("STUDYID") ? ",DTHFL,DTHDTC" : ",,"))
                .change("dm.csv", 2, line -> line.replace(",,", ",Y,"))
                .change("dm.csv", 3, line -> line.replace(",,", ",Y,2024-10"))
                .file(
                        "ss.csv",
                        "USUBJID,SSSEQ,SSTESTCD,SSORRES,SSDTC",
                        "ST-S2,1,SURVSTAT,ALIVE,2024-06-01",
                        "ST-S2,2,SURVSTAT,DEAD,2024-10-12",
                        "ST-S2,3,SURVSTAT,UNKNOWN,2024-07-01")
                .file(
                        "ae.csv",
                        "USUBJID,AESEQ,AETERM,AETOXGR,AESER,AEOUT,AESTDTC,AEENDTC",
                        "ST-S2,1,SEPSIS,5,Y,FATAL,2024-10-01,2024-10-11",
                        "ST-S2,2,NAUSEA,7,MAYBE,,2024-03,")
                .read(folder);
        assertThat(second(read).death())
                .hasToString(
                        "Death[subject=ST-S2, source=SURVIVAL_STATUS, sequence=2, on=2024-10-12, cause=, version=0]");
        assertThat(casebook(read, "ST-S1").death())
                .hasToString("Death[subject=ST-S1, source=SUBJECT, sequence=0, on=null, cause=, version=0]");
        assertThat(second(read).contacts())
                .extracting(each -> each.source() + " " + each.sequence() + " " + each.on())
                .containsExactly("SURVIVAL_STATUS 1 2024-06-01", "SURVIVAL_STATUS 3 2024-07-01");
        assertThat(second(read).adverseEvents())
                .extracting(each -> each.term() + " " + each.grade() + " " + each.serious() + " " + each.startedOn())
                .containsExactly("SEPSIS 5 true 2024-10-01", "NAUSEA null null 2024-03");
        assertThat(report(read))
                .containsExactly(
                        "dm.csv:2 WARNING The subject died, and no date of death is recorded",
                        "ss.csv:4 WARNING The survival status “UNKNOWN” is neither ALIVE nor DEAD; only its date is used",
                        "ae.csv:2 WARNING Another date of death: 2024-10-11; used is 2024-10-12",
                        "ae.csv:3 WARNING AETOXGR “7” cannot be; the row is used without it",
                        "ae.csv:3 WARNING AESER “MAYBE” is no code of it; the row is used without it");
    }

    @Test
    void anticancerTherapyAfterTheFirstDoseIsNewTherapy() {
        SdtmImport read = TestTables.small()
                .file(
                        "cm.csv",
                        "USUBJID,CMSEQ,CMTRT,CMCAT,CMSCAT,CMSTDTC,CMENDTC,CMDTC",
                        "ST-S2,1,PAZOPANIB,GENERAL,Subsequent Anticancer Therapy,2024-06-01,2024-08-01,2024-09-01",
                        "ST-S2,2,DOXORUBICIN,PRIOR ANTI-CANCER THERAPY,,2020-01,2020-06,",
                        "ST-S2,3,RADIOTHERAPY,ANTI-CANCER THERAPY,,,,",
                        "ST-S2,4,ASPIRIN,GENERAL,,2003,,2024-01-31",
                        "ST-S2,5,TRABECTEDIN,ANTICANCER,,2024-02-01,,")
                .read(folder);
        assertThat(second(read).newTherapies())
                .extracting(each -> each.sequence() + " " + each.name() + " " + each.startedOn())
                .containsExactly("1 PAZOPANIB 2024-06-01");
        assertThat(second(read).medications())
                .extracting(each -> each.sequence() + " " + each.name() + " " + each.category())
                .containsExactly(
                        "2 DOXORUBICIN PRIOR ANTI-CANCER THERAPY",
                        "3 RADIOTHERAPY ANTI-CANCER THERAPY",
                        "4 ASPIRIN GENERAL",
                        "5 TRABECTEDIN ANTICANCER");
        assertThat(second(read).contacts())
                .extracting(each -> each.on().toString())
                .containsExactly("2024-09-01");
    }

    @Test
    void withoutADeclaredFirstDoseTheDosesTellAndZeroCountsOnlyWhenAllAreZero() {
        SdtmImport read = TestTables.small()
                .changeAll("dm.csv", line -> line.replaceAll("2024-0\\d-\\d\\d", ""))
                .changeAll("ex.csv", line -> line.replace(",200,", ",0,"))
                .file(
                        "cm.csv",
                        "USUBJID,CMSEQ,CMTRT,CMCAT,CMSTDTC",
                        "ST-S2,1,PAZOPANIB,ANTI-CANCER,2024-02-01",
                        "ST-S2,2,PAZOPANIB,ANTI-CANCER,2024-02-02")
                .read(folder);
        assertThat(second(read).newTherapies())
                .extracting(each -> each.sequence())
                .containsExactly(2);
        assertThat(second(read).administrations().get(0).given()).hasToString("Dose[amount=0, unit=mg/m2]");
        assertThat(report(read))
                .contains(
                        "ex.csv:2 NOTE A dose without an amount, or of 0 where every dose in the study is 0 or missing, "
                                + "counts as a dose (rows: 2; lines 2-3)");
    }
}
