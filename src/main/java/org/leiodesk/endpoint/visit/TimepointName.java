package org.leiodesk.endpoint.visit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Timepoint;

/** What a time point is called on the screen. */
public final class TimepointName {
    private static final Pattern WEEK = Pattern.compile("(?i)week (\\d{1,4})");

    private TimepointName() {}

    /** Weeks and the baseline in the language of the screen, any other name as it was recorded; without a name the key. */
    public static Message of(Timepoint timepoint) {
        Matcher week = WEEK.matcher(timepoint.name());
        if (week.matches()) {
            return Message.of("endpoint.timepoint.week", week.group(1));
        }
        if (timepoint.name().equalsIgnoreCase("baseline")) {
            return Message.of("endpoint.timepoint.baseline");
        }
        return Message.of("endpoint.timepoint.named", timepoint.name().isEmpty() ? timepoint.key() : timepoint.name());
    }
}
