package org.leiodesk.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The plain tables of a reference trial (subjects, lesions, measurements, nontarget, newlesions) as SDTM tables. */
public final class PlainTrialTables {
    private static final String STUDY = "GENERATED";

    private final TestTables tables = new TestTables();
    private final Map<String, Integer> sequences = new HashMap<>();

    private PlainTrialTables() {
        tables.file("dm.csv", "STUDYID,DOMAIN,USUBJID,SUBJID,RFICDTC,RFXSTDTC,DTHFL,DTHDTC,AGE,SEX");
        tables.file("ex.csv", "STUDYID,DOMAIN,USUBJID,EXSEQ,EXTRT,EXDOSE,EXDOSU,EXSTDTC,EXENDTC");
        tables.file("cm.csv", "STUDYID,DOMAIN,USUBJID,CMSEQ,CMTRT,CMCAT,CMSTDTC");
        tables.file("ss.csv", "STUDYID,DOMAIN,USUBJID,SSSEQ,SSTESTCD,SSORRES,SSDTC");
        tables.file("tu.csv", "STUDYID,DOMAIN,USUBJID,TUSEQ,TULNKID,TUTESTCD,TUSTRESC,TULOC,TUEVAL,VISITNUM,TUDTC");
        tables.file(
                "tr.csv",
                "STUDYID,DOMAIN,USUBJID,TRSEQ,TRGRPID,TRLNKID,TRTESTCD,TRORRES,TRORRESU,TRSTAT,TREVAL,VISITNUM,TRDTC");
    }

    public static TestTables of(Path folder) {
        PlainTrialTables made = new PlainTrialTables();
        CsvRows.of(folder.resolve("subjects.csv")).forEach(made::subject);
        List<Map<String, String>> measurements = CsvRows.of(folder.resolve("measurements.csv"));
        List<Map<String, String>> nonTargets = CsvRows.of(folder.resolve("nontarget.csv"));
        Map<String, String> seen = new HashMap<>();
        for (List<Map<String, String>> rows : List.of(measurements, nonTargets)) {
            for (Map<String, String> row : rows) {
                if (row.get("visit").equals("0")) {
                    seen.put(row.get("subjid") + row.get("lesid"), row.get("date"));
                }
            }
        }
        Set<String> nodes = new HashSet<>();
        for (Map<String, String> row : CsvRows.of(folder.resolve("lesions.csv"))) {
            String key = row.get("subjid") + row.get("lesid");
            boolean node = row.get("node").equals("Y");
            if (node) {
                nodes.add(key);
            }
            String role = row.get("kind").equals("TARGET") ? "TARGET" : "NON-TARGET";
            made.lesion(
                    row,
                    row.get("lesid"),
                    role,
                    node ? "LYMPH NODE" : row.get("site"),
                    "0",
                    seen.getOrDefault(key, ""));
        }
        for (Map<String, String> row : measurements) {
            boolean node = nodes.contains(row.get("subjid") + row.get("lesid"));
            made.reading(row, "TARGET", row.get("lesid"), node ? "LPERP" : "LDIAM", row.get("mm"), "mm");
        }
        for (Map<String, String> row : nonTargets) {
            String state = row.get("status").equals("NE") ? "" : row.get("status");
            made.reading(row, "NON-TARGET", row.get("lesid"), "TUMSTATE", state, "");
        }
        Map<String, Integer> news = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(folder.resolve("newlesions.csv"))) {
            String id = "NEW%02d".formatted(news.merge(row.get("subjid"), 1, Integer::sum));
            made.lesion(row, id, "NEW", row.get("site"), row.get("visit"), row.get("date"));
            made.reading(row, "NEW", id, "TUMSTATE", row.get("certainty"), "");
        }
        return made.tables;
    }

    private void subject(Map<String, String> row) {
        String id = row.get("subjid");
        String first = row.get("trtsdt");
        String death = row.get("death_dt");
        String last = death.isEmpty() ? row.get("lastalive_dt") : death;
        add("dm.csv", "DM", id, id, first, first, death.isEmpty() ? "" : "Y", death, "50", "F");
        add("ex.csv", "EX", id, "1", "TEMOZOLOMIDE", "200", "mg/m2", first, first);
        if (!row.get("newtx_dt").isEmpty()) {
            add("cm.csv", "CM", id, "1", "OTHER THERAPY", "SUBSEQUENT ANTI-CANCER THERAPY", row.get("newtx_dt"));
        }
        if (!last.isEmpty()) {
            add("ss.csv", "SS", id, "1", "SURVSTAT", death.isEmpty() ? "ALIVE" : "DEAD", last);
        }
    }

    private void lesion(Map<String, String> row, String id, String role, String site, String visit, String date) {
        String number = Integer.toString(sequences.merge("TU", 1, Integer::sum));
        add("tu.csv", "TU", row.get("subjid"), number, id, "TUMIDENT", role, site, "INVESTIGATOR", visit, date);
    }

    private void reading(Map<String, String> row, String group, String id, String test, String value, String unit) {
        String number = Integer.toString(sequences.merge("TR", 1, Integer::sum));
        String status = value.isEmpty() ? "NOT DONE" : "";
        String subject = row.get("subjid");
        add(
                "tr.csv",
                "TR",
                subject,
                number,
                group,
                id,
                test,
                value,
                value.isEmpty() ? "" : unit,
                status,
                "INVESTIGATOR",
                row.get("visit"),
                row.get("date"));
    }

    private void add(String file, String domain, String subject, String... cells) {
        tables.add(file, STUDY + "," + domain + "," + STUDY + "-" + subject + "," + String.join(",", cells));
    }
}
