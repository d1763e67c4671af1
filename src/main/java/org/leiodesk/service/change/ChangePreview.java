package org.leiodesk.service.change;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.leiodesk.base.Progress;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.change.ChangedTrial;
import org.leiodesk.endpoint.change.Consequence;
import org.leiodesk.endpoint.change.Consequences;
import org.leiodesk.endpoint.trial.Trial;
import org.leiodesk.service.entry.Recorder;

/**
 * Tells what a change would change of what is derived, before it is saved. Nothing is stored, and everyone may ask. The analysis of the study as it stands is
 * kept from one question to the next; whatever is saved brings it up to date.
 */
public final class ChangePreview {
    private final StoredAnalysis stored;

    /** @param request what an analysis depends on when nobody has chosen otherwise */
    public ChangePreview(Recorder recorder, BiFunction<List<Casebook>, ProtocolSettings, AnalysisRequest> request) {
        this.stored = new StoredAnalysis(recorder, request);
    }

    /**
     * The study as it is stored, analysed; to be used and not changed.
     *
     * @throws java.util.concurrent.CancellationException when progress said stop
     */
    public TrialAnalysis stored(Progress progress) {
        return stored.now(progress);
    }

    /**
     * The consequences of amending the casebook of one subject.
     *
     * @param amendment makes the casebook as it would be of the casebook as it is stored
     * @throws NoSuchElementException when there is no such subject
     */
    public List<Consequence> ofCasebook(SubjectId subject, UnaryOperator<Casebook> amendment) {
        TrialAnalysis now = stored.now(Progress.NONE);
        Casebook book = ChangedTrial.books(now.subjects()).stream()
                .filter(each -> each.subject().id().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No such subject: " + subject));
        Casebook changed = amendment.apply(book);
        return changed.equals(book) ? List.of() : Consequences.between(now, stored.with(now, changed));
    }

    /**
     * The consequences of other protocol settings: every subject is derived anew.
     *
     * @throws java.util.concurrent.CancellationException when progress said stop
     */
    public List<Consequence> ofProtocol(ProtocolSettings settings, Progress progress) {
        TrialAnalysis now = stored.now(progress);
        AnalysisRequest request = new AnalysisRequest(
                settings, now.request().cutoff(), now.request().evaluator());
        return Consequences.between(now, Trial.analyse(ChangedTrial.books(now.subjects()), request, progress));
    }
}
