package org.leiodesk.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.query.Query;
import org.leiodesk.domain.query.QueryAbout;
import org.leiodesk.domain.query.QueryAction;
import org.leiodesk.domain.query.QueryStep;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;

/** Queries about everything that one can be about, and an answer. */
final class QuerySamples {
    static final Signer WANG = new Signer(
            "wang", "王敏", Role.MONITOR, Instant.parse("2024-03-12T09:00:00.123456789Z"), ZoneId.of("Asia/Shanghai"));
    private static final Signer LI =
            new Signer("li", "Li Na", Role.NURSE, Instant.parse("2024-03-13T01:00:00Z"), ZoneId.of("UTC"));

    private QuerySamples() {}

    /** The query of a number from 0 to 2: about a lesion at a time point, an item of a form, the whole casebook. */
    static Query query(String subject, int which) {
        return new Query(
                new SubjectId(subject),
                0,
                switch (which) {
                    case 0 ->
                        new QueryAbout(
                                new SignedScope.OfTimepoint(
                                        Samples.READER, Timepoint.of(new BigDecimal("1.10"), "Week 6")),
                                "T01");
                    case 1 -> new QueryAbout(new SignedScope.OfForm("CYCLE", "2"), "weightKg");
                    default -> new QueryAbout(new SignedScope.WholeCasebook(), "");
                },
                "=“请核对”\n\tslice 8 mm?",
                WANG,
                0);
    }

    /** The answer to the first query of a subject. */
    static QueryStep answer(String subject) {
        return new QueryStep(new SubjectId(subject), 1, 1, QueryAction.ANSWER, "Read again: 21 mm", LI, 0);
    }
}
