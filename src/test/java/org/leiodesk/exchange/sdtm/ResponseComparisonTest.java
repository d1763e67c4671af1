package org.leiodesk.exchange.sdtm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.Language;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.exchange.TestTables;

/** The evaluator's own responses beside the derived ones. */
class ResponseComparisonTest {
    @TempDir
    Path folder;

    @Test
    void differencesAreNamedAndAgreementIsCounted() {
        // S1 at week 6: sum 20 + 12.5 = 32.5 of 50 mm is 65 %: PR; the non-target is gone, the node is not.
        SdtmImport read = TestTables.small()
                .add("tr.csv", "ST-S2,2,T01,LDIAM,44,mm,,,1,WEEK 6,2024-03-14")
                .file(
                        "rs.csv",
                        "USUBJID,RSSEQ,RSTESTCD,RSSTRESC,VISITNUM,VISIT,RSDTC",
                        "ST-S1,1,OVRLRESP,PR,1,WEEK 6,2024-02-21",
                        "ST-S2,1,OVRLRESP,PD,1,WEEK 6,2024-03-14")
                .read(folder);
        AnalysisRequest request = new AnalysisRequest(ProtocolSettings.DEFAULT, null, Evaluator.INVESTIGATOR);
        ResponseComparison comparison = new ResponseComparison(Evaluator.INVESTIGATOR);
        Trial.analyse(read.casebooks(), request).subjects().forEach(comparison::add);
        assertThat(comparison.rows())
                .extracting(row -> row.usubjid() + ": " + row.reason().in(Language.ENGLISH))
                .containsExactly(
                        ": 1 of 2 overall responses of the evaluator are the derived ones",
                        "ST-S2: WEEK 6: the evaluator’s overall response is PD, the derived one SD");
    }
}
