package org.leiodesk.service.change;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.change.ChangedTrial;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.entry.Recorder;
import org.leiodesk.service.entry.Unread;

/** The study as it is stored, analysed. Kept, and brought up to date by what was saved since: after a save of one subject that subject alone is read again. */
final class StoredAnalysis {
    private static final int MOST_SINGLE_READINGS = 10;

    private final Recorder recorder;
    private final BiFunction<List<Casebook>, ProtocolSettings, AnalysisRequest> request;
    private @Nullable TrialAnalysis kept;

    StoredAnalysis(Recorder recorder, BiFunction<List<Casebook>, ProtocolSettings, AnalysisRequest> request) {
        this.recorder = recorder;
        this.request = request;
    }

    /** @throws java.util.concurrent.CancellationException when progress said stop */
    synchronized TrialAnalysis now(Progress progress) {
        Unread.Pages pages = recorder.unread().take();
        TrialAnalysis before = kept;
        boolean whole = before == null || pages.everything() || pages.subjects().size() > MOST_SINGLE_READINGS;
        try {
            TrialAnalysis now = whole ? readAll(progress) : before;
            if (!whole) {
                for (SubjectId subject : pages.subjects()) {
                    now = with(now, recorder.store().casebooks().of(subject));
                }
            }
            kept = now;
            return now;
        } catch (RuntimeException unread) {
            recorder.unread().putBack(pages);
            throw unread;
        }
    }

    private TrialAnalysis readAll(Progress progress) {
        List<Casebook> books = recorder.store().casebooks().all();
        return Trial.analyse(books, request.apply(books, recorder.store().protocol()), progress);
    }

    /** The analysis with one casebook another, by whoever's reading then counts. */
    TrialAnalysis with(TrialAnalysis stored, Casebook changed) {
        TrialAnalysis other = ChangedTrial.of(stored, changed);
        List<Casebook> books = ChangedTrial.books(other.subjects());
        AnalysisRequest then = request.apply(books, stored.request().protocol());
        return then.equals(other.request()) ? other : Trial.analyse(books, then);
    }
}
