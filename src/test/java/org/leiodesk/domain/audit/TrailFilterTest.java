package org.leiodesk.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Signed;

class TrailFilterTest {
    /** The evening of 13 May in London and the morning of 14 May in Beijing. */
    private static final AuditEntry ENTRY = new AuditEntry(
            1,
            AuditAction.CREATE,
            "S-014",
            "CYCLE",
            "1",
            Map.of(),
            Map.of(),
            new Signed("li", Instant.parse("2024-05-13T18:00:00Z"), ZoneId.of("Asia/Shanghai"), ""));

    private static TrailFilter days(String from, String to) {
        return new TrailFilter("", "", "", LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void theDayIsThatOfTheWorkstationAndBothLimitsCount() {
        assertThat(days("2024-05-14", "2024-05-14").matches(ENTRY)).isTrue();
        assertThat(days("2024-05-13", "2024-05-13").matches(ENTRY)).isFalse();
        assertThat(days("2024-05-15", "2024-05-16").matches(ENTRY)).isFalse();
    }

    @Test
    void everyPartMustMatch() {
        assertThat(TrailFilter.ALL.matches(ENTRY)).isTrue();
        assertThat(new TrailFilter("S-014", "li", "CYCLE", null, null).matches(ENTRY))
                .isTrue();
        assertThat(new TrailFilter("S-01", "", "", null, null).matches(ENTRY)).isFalse();
        assertThat(new TrailFilter("", "wang", "", null, null).matches(ENTRY)).isFalse();
        assertThat(new TrailFilter("", "", "SUBJECT", null, null).matches(ENTRY))
                .isFalse();
    }

    @Test
    void thePartIsSaidInWords() {
        assertThat(TrailFilter.ALL.words()).isEmpty();
        assertThat(new TrailFilter("S-014", "", "CYCLE", LocalDate.of(2024, 5, 1), null).words())
                .isEqualTo("subject=S-014 form=CYCLE from=2024-05-01");
    }
}
