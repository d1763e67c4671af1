package org.leiodesk.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.change.Consequence;

/**
 * Consequences that stand together: those of the patients, and those of the study.
 *
 * @param heading whose they are
 * @param lines in their order
 * @param more how many lines there are besides, for which there is no room
 */
public record ConsequencePart(Message heading, List<ConsequenceLine> lines, int more) {
    private static final int MOST_LINES = 300;

    public ConsequencePart {
        lines = List.copyOf(lines);
    }

    /** One patient before the study, and the study before several patients; a part without lines is left out. */
    public static List<ConsequencePart> of(List<Consequence> consequences) {
        List<Consequence.OfSubject> patients = new ArrayList<>();
        List<Consequence.OfTrial> study = new ArrayList<>();
        for (Consequence each : consequences) {
            if (each instanceof Consequence.OfSubject subject) {
                patients.add(subject);
            } else if (each instanceof Consequence.OfTrial trial) {
                study.add(trial);
            }
        }
        List<ConsequencePart> parts = new ArrayList<>();
        if (!patients.isEmpty()) {
            parts.add(ofPatients(patients));
        }
        if (!study.isEmpty()) {
            Message heading =
                    Message.of("change.study", percent(study.get(0).to().level()));
            parts.add(
                    countOf(patients) > 1 ? 0 : parts.size(),
                    new ConsequencePart(
                            heading, study.stream().map(ConsequenceLine::of).toList(), 0));
        }
        return parts;
    }

    /** Of one patient; of several each line with its patient. */
    private static ConsequencePart ofPatients(List<Consequence.OfSubject> consequences) {
        long patients = countOf(consequences);
        List<ConsequenceLine> lines = consequences.stream()
                .limit(MOST_LINES)
                .map(each -> patients == 1 ? ConsequenceLine.of(each) : named(each))
                .toList();
        return new ConsequencePart(
                patients == 1 ? Message.of("change.patient") : Message.of("change.patients", patients),
                lines,
                consequences.size() - lines.size());
    }

    private static long countOf(List<Consequence.OfSubject> consequences) {
        return consequences.stream()
                .map(Consequence.OfSubject::subject)
                .distinct()
                .count();
    }

    private static ConsequenceLine named(Consequence.OfSubject of) {
        ConsequenceLine line = ConsequenceLine.of(of);
        return new ConsequenceLine(Message.of("change.of", of.subject(), line.what()), line.from(), line.to());
    }

    private static String percent(double level) {
        double percent = Math.round(1000 * level) / 10.0;
        return percent == Math.rint(percent)
                ? String.valueOf((long) percent)
                : String.format(Locale.ROOT, "%.1f", percent);
    }
}
