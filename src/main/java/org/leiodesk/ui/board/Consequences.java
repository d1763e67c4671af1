package org.leiodesk.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.base.AnalysisDate;
import org.leiodesk.base.Message;
import org.leiodesk.domain.lesion.Timepoint;
import org.leiodesk.domain.lesion.TimepointResponse;
import org.leiodesk.recist.BestOverallResponses;
import org.leiodesk.recist.BestResponse;
import org.leiodesk.recist.Decision;
import org.leiodesk.recist.Recist;
import org.leiodesk.recist.ResponseSeries;
import org.leiodesk.recist.TimepointEvaluation;
import org.leiodesk.recist.TumourEvaluation;

/** What else a change would change: responses at time points, the best response, the date of progression. */
final class Consequences {
    private Consequences() {}

    /** One sentence for each, from what is stored to what is typed; empty when nothing would change. A time point that is only now recorded is no change. */
    static List<Message> between(
            TumourEvaluation stored, TumourEvaluation typed, BoardData data, List<BoardColumn> columns) {
        List<Message> changes = new ArrayList<>();
        Map<Timepoint, TimepointResponse> before = responses(stored);
        Map<Timepoint, TimepointResponse> after = responses(typed);
        before.forEach((timepoint, response) -> {
            TimepointResponse is = after.get(timepoint);
            if (is != response) {
                changes.add(Message.of(
                        "board.change.response",
                        ColumnResult.nameOf(timepoint, columns),
                        response.code(),
                        is == null ? Message.of("board.none") : is.code()));
            }
        });
        if (before.isEmpty()) {
            return changes;
        }
        best(stored, data)
                .ifPresent(was -> best(typed, data)
                        .filter(is ->
                                is.value() != was.value() || (is.confirmedOn() == null) != (was.confirmedOn() == null))
                        .ifPresent(is -> changes.add(Message.of("board.change.best", text(was), text(is)))));
        Message progressed = progression(stored);
        Message progresses = progression(typed);
        if (!progressed.equals(progresses)) {
            changes.add(Message.of("board.change.progression", progressed, progresses));
        }
        return changes;
    }

    private static Map<Timepoint, TimepointResponse> responses(TumourEvaluation evaluation) {
        Map<Timepoint, TimepointResponse> responses = new LinkedHashMap<>();
        for (TimepointEvaluation timepoint : evaluation.timepoints()) {
            responses.put(timepoint.timepoint(), timepoint.overall().value());
        }
        return responses;
    }

    /** The best response with confirmation; empty when not treated. */
    static Optional<BestResponse> best(TumourEvaluation evaluation, BoardData data) {
        LocalDate firstDose = data.firstDose();
        return firstDose == null
                ? Optional.empty()
                : Optional.of(BestOverallResponses.confirmed(
                        ResponseSeries.of(evaluation, firstDose, data.newTherapyOn()),
                        data.protocol().response()));
    }

    private static Message text(BestResponse best) {
        return Message.of(
                best.confirmedOn() == null ? "board.best.plain" : "board.best.confirmed",
                best.value().code());
    }

    private static Message progression(TumourEvaluation evaluation) {
        AnalysisDate date = Recist.progression(evaluation).map(Decision::date).orElse(null);
        return date == null ? Message.of("board.none") : Message.of("board.text", date.date());
    }
}
