package org.leiodesk.service.results;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.endpoint.AnalysisRequest;
import org.leiodesk.endpoint.SetSizes;
import org.leiodesk.endpoint.Statistic;
import org.leiodesk.endpoint.SubjectAnalysis;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.endpoint.trial.Efficacy;
import org.leiodesk.endpoint.trial.SubjectDerivation;
import org.leiodesk.exchange.adam.AdamRows;
import org.leiodesk.exchange.adam.AdamWriter;
import org.leiodesk.exchange.assembly.SubjectBatch;
import org.leiodesk.exchange.rows.ReportRow;
import org.leiodesk.exchange.sdtm.ResponseComparison;
import org.leiodesk.exchange.sdtm.SdtmTables;
import org.leiodesk.exchange.summary.SummaryWriter;

/**
 * Analyses tables of any size: subjects are assembled, derived and turned into rows a batch at a time, on all processors, and written in their order. Of a
 * subject nothing is kept but what the statistics count; only when there are few enough for a figure are they kept for it.
 */
public final class StreamedAnalysis {
    private static final int BATCH = 64;
    private static final int BATCHES_AHEAD = 3;

    private final SdtmTables tables;
    private final AnalysisRequest request;
    private final boolean zeroIsADose;
    /** Sheets that no worker fills at the moment: their buffers have grown. */
    private final Queue<AdamRows> free = new ConcurrentLinkedQueue<>();

    private final Efficacy efficacy = new Efficacy();
    private final ResponseComparison comparison;
    private final CourseFindings findings = new CourseFindings();
    private final List<SubjectAnalysis> kept = new ArrayList<>();
    private List<Statistic> statistics = List.of();

    /** @param tables read, and not yet taken from */
    public StreamedAnalysis(SdtmTables tables, AnalysisRequest request) {
        this.tables = tables;
        this.request = request;
        zeroIsADose = tables.isEveryDoseZeroOrMissing(request.cutoff());
        comparison = new ResponseComparison(request.evaluator());
    }

    private record Derived(SubjectBatch batch, List<SubjectAnalysis> subjects, AdamRows.Taken rows) {}

    /**
     * Derives everything and writes the tables into a folder, all or none.
     *
     * @throws CancellationException when the user wants it to stop
     * @throws org.leiodesk.base.LeiodeskException when the folder cannot be written
     */
    public void write(Path out, Progress progress) {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        try (AdamWriter writer = new AdamWriter(out);
                SummaryWriter summaries = new SummaryWriter(out, request, zeroIsADose)) {
            Iterator<SubjectBatch> batches = tables.batches(BATCH);
            Queue<Future<Derived>> ahead = new ArrayDeque<>();
            Message what = Message.of("endpoint.progress.deriving");
            while (batches.hasNext() || !ahead.isEmpty()) {
                while (batches.hasNext() && ahead.size() < processors + BATCHES_AHEAD) {
                    SubjectBatch next = batches.next();
                    ahead.add(workers.submit(() -> derive(next)));
                }
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.report(what, efficacy.sizes().subjects(), tables.subjects());
                take(result(ahead.remove()), writer, summaries);
            }
            statistics = efficacy.statistics(request.protocol().confidenceLevel());
            writer.add(statistics);
            writer.commit();
            summaries.commit();
        } finally {
            workers.shutdownNow();
        }
    }

    private Derived derive(SubjectBatch batch) {
        List<SubjectAnalysis> subjects = new ArrayList<>(batch.size());
        AdamRows sheets = Objects.requireNonNullElseGet(free.poll(), () -> new AdamRows(tables.studyId(), request));
        batch.forEach(book -> {
            SubjectAnalysis subject = derive(book);
            subjects.add(subject);
            sheets.add(subject);
        });
        Derived derived = new Derived(batch, subjects, sheets.take());
        free.add(sheets);
        return derived;
    }

    private SubjectAnalysis derive(Casebook book) {
        return SubjectDerivation.derive(book, request, zeroIsADose);
    }

    private void take(Derived derived, AdamWriter writer, SummaryWriter summaries) {
        tables.took(derived.batch());
        writer.add(derived.rows());
        for (SubjectAnalysis subject : derived.subjects()) {
            efficacy.add(subject);
            comparison.add(subject);
            findings.add(subject);
            summaries.add(subject);
        }
        if (FigureFiles.canDraw(tables.subjects())) {
            kept.addAll(derived.subjects());
        }
    }

    private static Derived result(Future<Derived> future) {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    public SetSizes sizes() {
        return efficacy.sizes();
    }

    /**
     * What is to be said about the tables: the rows that could not be used or need a word, what was found when the subjects were derived, and the
     * evaluator's own responses against the derived ones. Complete after they are written.
     */
    public List<ReportRow> report() {
        List<ReportRow> report = new ArrayList<>(tables.report());
        report.addAll(findings.rows());
        report.addAll(comparison.rows());
        return report;
    }

    /** The statistics over all subjects; the subjects themselves only when there are few enough for a figure. None of either before they are written. */
    public TrialAnalysis analysis() {
        return new TrialAnalysis(request, kept, statistics, zeroIsADose);
    }
}
