package org.leiodesk.recist;

/**
 * Why admiralonco answers otherwise. Each reason is tested: its answer comes out when the series is judged in the way named.
 */
enum AdmiraloncoReason {
    DISEASE_AFTER_COMPLETE(
            "Disease after a complete response is counted as it stands",
            "recist.md section 6, the footnote of table 3: a PR, SD or NON-CR/NON-PD after an overall CR is PD, so that only what lies before it can be"
                    + " the best response. admiralonco's answer follows when the responses are taken as they stand."),
    AFTER_PROGRESSION(
            "Assessments after progression are used",
            "recist.md section 7: what counts are the time points up to and including the first PD. admiralonco stops there only when it is handed the"
                    + " progression apart (source_pd); its answer follows when the PD is passed over."),
    WORD_FOR_NOTHING(
            "Another word for nothing evaluable",
            "recist.md section 7: no assessment, and one that was not done, are NE, with the reason beside it. admiralonco writes MISSING, or hands on"
                    + " what the table says."),
    BENEFIT_WITHOUT_TARGETS(
            "Clinical benefit without NON-CR/NON-PD",
            "endpoints.md, DCR: a NON-CR/NON-PD that lasts is disease control, for subjects without measurable disease too. This call of admiralonco"
                    + " names CR, PR and SD only.");

    private final String title;
    private final String rule;

    AdmiraloncoReason(String title, String rule) {
        this.title = title;
        this.rule = rule;
    }

    String title() {
        return title;
    }

    String rule() {
        return rule;
    }

    static AdmiraloncoReason of(BestResponseCase row) {
        String theirs = row.get("expected_admiralonco");
        if (row.value().equals("NE") && (theirs.equals("MISSING") || theirs.equals("ND"))) {
            return WORD_FOR_NOTHING;
        }
        if (row.valueByArithmetic().equals(theirs)) {
            return DISEASE_AFTER_COMPLETE;
        }
        if (row.valueWithoutStoppingAtProgression().equals(theirs)) {
            return AFTER_PROGRESSION;
        }
        if (row.get("derivation").equals("CBR") && row.get("sequence").endsWith(":NON-CR/NON-PD")) {
            return BENEFIT_WITHOUT_TARGETS;
        }
        throw new AssertionError("no reason for " + row.get("case_id"));
    }
}
