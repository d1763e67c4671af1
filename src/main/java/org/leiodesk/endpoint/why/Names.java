package org.leiodesk.endpoint.why;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.exposure.Drug;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.Timepoint;

/** How things are called within a sentence. */
final class Names {
    private static final Pattern WEEK = Pattern.compile("(?i)week (\\d{1,4})");
    private static final double DAYS_PER_MONTH = 30.4375;

    private Names() {}

    /** Week 12, baseline, or what the record calls it. */
    static Message timepoint(Timepoint timepoint) {
        Matcher week = WEEK.matcher(timepoint.name());
        if (week.matches()) {
            return Message.of("endpoint.why.timepoint.week", week.group(1));
        }
        if (timepoint.name().equalsIgnoreCase("baseline")) {
            return Message.of("endpoint.why.timepoint.baseline");
        }
        return timepoint.name().isBlank()
                ? Message.of("endpoint.why.timepoint.number", timepoint.key())
                : Message.of("endpoint.why.timepoint.named", timepoint.name());
    }

    /** T01 (lung). */
    static Message lesion(Lesion lesion) {
        return lesion.site().isBlank()
                ? Message.of("endpoint.why.lesion.plain", lesion.id())
                : Message.of("endpoint.why.lesion.named", lesion.id(), lesion.site());
    }

    /** A study drug in the language of the reader; any other as the record has it. */
    static Object drug(Drug drug) {
        return drug.equals(Drug.TEMOZOLOMIDE) || drug.equals(Drug.EPIRUBICIN)
                ? Message.of("endpoint.why.drug." + drug.name())
                : drug.name();
    }

    /** A date, with what was recorded when that is less. */
    static Object date(AnalysisDate date) {
        LocalDate day = date.date();
        return switch (date.imputed()) {
            case NONE -> day;
            case DAY -> date(day, new PartialDate(day.getYear(), day.getMonthValue(), 0));
            case MONTH -> date(day, new PartialDate(day.getYear(), 0, 0));
        };
    }

    /** A date, with what was recorded when that is less. */
    static Object date(LocalDate used, @Nullable PartialDate recorded) {
        return recorded == null || recorded.isComplete() ? used : Message.of("endpoint.why.imputed", used, recorded);
    }

    /** Days as months of 30.4375 days. */
    static String months(long days) {
        return String.format(Locale.ROOT, "%.1f", days / DAYS_PER_MONTH);
    }
}
