package org.leiodesk.exchange.adam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.TestTables;
import org.leiodesk.exchange.sdtm.SdtmImport;

/**
 * Every row of the analysis tables of two subjects. S1: baseline 30 + 20 = 50 mm on 2024-01-05, first dose 2024-01-10; week 6 on 2024-02-21 (day 43) 20 + 12.5 = 32.5
 * mm, which is 65 % (PR, -35 %); week 12, dated 2024-04, not evaluable; PD by a new lesion on 2024-05-16 (day 128). S2: only a baseline, died.
 */
class AdamTablesTest {
    @TempDir
    Path folder;

    private List<String> write(String file) throws IOException {
        SdtmImport read = TestTables.small()
                .changeAll("dm.csv", line -> line + (line.startsWith("STUDYID") ? ",DTHFL,DTHDTC" : ",,"))
                .change("dm.csv", 3, line -> line.replace(",,", ",Y,2024-03-01"))
                .add("tu.csv", "ST-S1,4,NEW01,TUMIDENT,NEW,LUNG,CT SCAN,3,WEEK 18,2024-05-16")
                .add(
                        "tr.csv",
                        "ST-S1,7,T01,LDIAM,,,NOT DONE,Obscured,2,WEEK 12,2024-04",
                        "ST-S1,8,T01,LDIAM,15,mm,,,3,WEEK 18,2024-05-16",
                        "ST-S1,9,T02,LPERP,9.9,mm,,,3,WEEK 18,2024-05-16",
                        "ST-S1,10,NT01,TUMSTATE,ABSENT,,,,3,WEEK 18,2024-05-16")
                .file(
                        "ds.csv",
                        "USUBJID,DSSEQ,DSTERM,DSDECOD,DSCAT,DSSTDTC",
                        "ST-S1,1,\"=cmd, please\",MOVED,DISPOSITION EVENT,2024-05-20")
                .read(folder.resolve("sdtm"));
        AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        AdamWriter.write(folder, read.studyId(), Trial.analyse(read.casebooks(), request));
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void subjects() throws IOException {
        assertThat(write("adsl.csv"))
                .containsExactly(
                        "STUDYID,USUBJID,SUBJID,AGE,SEX,TRTSDT,TRTEDT,ENRLFL,SAFFL,FASFL,EVALFL,DTHDT,LSTALVDT,NACTDT,EOTDT,DCTREAS",
                        "ST,ST-S1,S1,50,F,2024-01-10,2024-01-10,Y,Y,Y,Y,,2024-05-20,,2024-05-20,MOVED",
                        "ST,ST-S2,S2,61,M,2024-02-01,2024-02-01,Y,Y,Y,Y,2024-03-01,2024-02-01,,,");
    }

    @Test
    void sizesAndSums() throws IOException {
        assertThat(write("adtr.csv"))
                .containsExactly(
                        "USUBJID,PARAMCD,PARAM,TRLNKID,AVISITN,AVISIT,ADT,ADTF,ADY,AVAL,BASE,CHG,PCHG,NADIR,CHGNAD,PCHGNAD,ANL01FL",
                        "ST-S1,LDIAM,Longest Diameter (mm),T01,0,BASELINE,2024-01-05,,-5,30,30,,,,,,",
                        "ST-S1,LPERP,Short Axis (mm),T02,0,BASELINE,2024-01-05,,-5,20,20,,,,,,",
                        "ST-S1,SDIAM,Sum of Diameters (mm),,0,BASELINE,2024-01-05,,-5,50,50,,,,,,Y",
                        "ST-S1,LDIAM,Longest Diameter (mm),T01,1,WEEK 6,2024-02-21,,43,20,30,-10,-33.333333333333336,30,-10,-33.333333333333336,",
                        "ST-S1,LPERP,Short Axis (mm),T02,1,WEEK 6,2024-02-21,,43,12.5,20,-7.5,-37.5,20,-7.5,-37.5,",
                        "ST-S1,SDIAM,Sum of Diameters (mm),,1,WEEK 6,2024-02-21,,43,32.5,50,-17.5,-35,50,-17.5,-35,Y",
                        "ST-S1,LDIAM,Longest Diameter (mm),T01,2,WEEK 12,2024-04-01,D,83,,30,,,20,,,",
                        "ST-S1,SDIAM,Sum of Diameters (mm),,2,WEEK 12,2024-04-01,D,83,,50,,,32.5,,,",
                        "ST-S1,LDIAM,Longest Diameter (mm),T01,3,WEEK 18,2024-05-16,,128,15,30,-15,-50,20,-5,-25,",
                        "ST-S1,LPERP,Short Axis (mm),T02,3,WEEK 18,2024-05-16,,128,9.9,20,-10.1,-50.5,12.5,-2.6,-20.8,",
                        "ST-S1,SDIAM,Sum of Diameters (mm),,3,WEEK 18,2024-05-16,,128,24.9,50,-25.1,-50.2,32.5,-7.6,-23.384615384615383,Y",
                        "ST-S2,LDIAM,Longest Diameter (mm),T01,0,BASELINE,2024-01-30,,-2,44,44,,,,,,",
                        "ST-S2,SDIAM,Sum of Diameters (mm),,0,BASELINE,2024-01-30,,-2,44,44,,,,,,Y");
    }

    @Test
    void responses() throws IOException {
        assertThat(write("adrs.csv"))
                .containsExactly(
                        "USUBJID,PARAMCD,PARAM,AVISITN,AVISIT,ADT,ADY,AVALC,RULE,SRCDOM,SRCSEQ",
                        "ST-S1,TRGRESP,Target Response by RECIST 1.1,1,WEEK 6,2024-02-21,43,PR,TARGET-4,TR,4",
                        "ST-S1,NTRGRESP,Non-target Response by RECIST 1.1,1,WEEK 6,2024-02-21,43,CR,NONTARGET-CR,TR,6",
                        "ST-S1,NEWLPROG,New Lesion Progression,1,WEEK 6,2024-02-21,43,N,NEW-NONE,TR,4",
                        "ST-S1,OVR,Overall Response by RECIST 1.1,1,WEEK 6,2024-02-21,43,PR,OVERALL-TABLE,TR,4",
                        "ST-S1,TRGRESP,Target Response by RECIST 1.1,2,WEEK 12,2024-04-01,83,NE,TARGET-3,TR,7",
                        "ST-S1,NTRGRESP,Non-target Response by RECIST 1.1,2,WEEK 12,2024-04-01,83,NE,NONTARGET-NE,TR,7",
                        "ST-S1,NEWLPROG,New Lesion Progression,2,WEEK 12,2024-04-01,83,N,NEW-NONE,TR,7",
                        "ST-S1,OVR,Overall Response by RECIST 1.1,2,WEEK 12,2024-04-01,83,NE,OVERALL-TABLE,TR,7",
                        "ST-S1,TRGRESP,Target Response by RECIST 1.1,3,WEEK 18,2024-05-16,128,PR,TARGET-4,TR,8",
                        "ST-S1,NTRGRESP,Non-target Response by RECIST 1.1,3,WEEK 18,2024-05-16,128,CR,NONTARGET-CR,TR,10",
                        "ST-S1,NEWLPROG,New Lesion Progression,3,WEEK 18,2024-05-16,128,Y,NEW-UNEQUIVOCAL,TU,4",
                        "ST-S1,OVR,Overall Response by RECIST 1.1,3,WEEK 18,2024-05-16,128,PD,OVERALL-PD-NEW,TU,4",
                        "ST-S1,BOR,Best Overall Response,,,2024-02-21,43,PR,BEST-PR,TR,4",
                        "ST-S1,CBOR,Confirmed Best Overall Response,,,2024-02-21,43,SD,BEST-LASTING,TR,4",
                        "ST-S1,RSP,Response,,,2024-02-21,43,Y,BEST-PR,TR,4",
                        "ST-S1,CRSP,Confirmed Response,,,,,N,BEST-LASTING,,",
                        "ST-S1,DC,Disease Control,,,2024-02-21,43,Y,BEST-PR,TR,4",
                        "ST-S1,CDC,Confirmed Disease Control,,,2024-02-21,43,Y,BEST-LASTING,TR,4",
                        "ST-S1,PD,Progressive Disease,,,2024-05-16,128,Y,OVERALL-PD-NEW,TU,4",
                        "ST-S1,DEATH,Death,,,,,N,,,",
                        "ST-S1,LSTA,Last Adequate or Progressing Assessment,,,2024-05-16,128,PD,OVERALL-PD-NEW,TU,4",
                        "ST-S2,BOR,Best Overall Response,,,,,NE,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,CBOR,Confirmed Best Overall Response,,,,,NE,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,RSP,Response,,,,,N,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,CRSP,Confirmed Response,,,,,N,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,DC,Disease Control,,,,,N,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,CDC,Confirmed Disease Control,,,,,N,BEST-NE-NO-ASSESSMENT,,",
                        "ST-S2,PD,Progressive Disease,,,,,N,,,",
                        "ST-S2,DEATH,Death,,,2024-03-01,30,Y,,DM,",
                        "ST-S2,LSTA,Last Adequate or Progressing Assessment,,,,,,,,");
    }

    @Test
    void times() throws IOException {
        assertThat(write("adtte.csv"))
                .containsExactly(
                        "USUBJID,PARAMCD,PARAM,STARTDT,ADT,AVAL,AVALU,CNSR,EVNTDESC,CNSDTDSC,SRCDOM,SRCVAR,SRCSEQ",
                        "ST-S1,PFS,Progression-Free Survival,2024-01-10,2024-05-16,128,DAYS,0,PROGRESSIVE DISEASE,,TU,TUDTC,4",
                        "ST-S1,OS,Overall Survival,2024-01-10,2024-05-20,132,DAYS,1,,ALIVE,DS,DSSTDTC,1",
                        "ST-S1,FU,Follow-up (Reverse Kaplan-Meier),2024-01-10,2024-05-20,132,DAYS,0,END OF FOLLOW-UP,,DS,DSSTDTC,1",
                        "ST-S2,PFS,Progression-Free Survival,2024-02-01,2024-03-01,30,DAYS,0,DEATH,,DM,DTHDTC,",
                        "ST-S2,OS,Overall Survival,2024-02-01,2024-03-01,30,DAYS,0,DEATH,,DM,DTHDTC,",
                        "ST-S2,FU,Follow-up (Reverse Kaplan-Meier),2024-02-01,2024-03-01,30,DAYS,1,,DEATH,DM,DTHDTC,");
    }
}
