package org.leiodesk.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.endpoint.TrialAnalysis;
import org.leiodesk.service.results.ResultFiles;
import org.leiodesk.service.results.Results;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.results.ResultsModel;
import org.leiodesk.ui.results.WaysOut;

/** The ways out of the results: where the person says. */
final class ResultsOut implements WaysOut {
    private final UiContext context;
    private final String studyId;
    private final FileDialogs dialogs;

    ResultsOut(UiContext context, String studyId, FileDialogs dialogs) {
        this.context = context;
        this.studyId = studyId;
        this.dialogs = dialogs;
    }

    @Override
    public Optional<Path> file(String suggestedName) {
        return dialogs.save(suggestedName);
    }

    @Override
    public void tables(ResultsModel model) {
        model.whole().ifPresent(this::tables);
    }

    private void tables(TrialAnalysis analysis) {
        dialogs.folder()
                .ifPresent(folder -> context.background()
                        .start(
                                Message.of("results.saving", folder),
                                progress -> new ResultFiles(
                                                folder, context.texts().language(), progress)
                                        .write(studyId, analysis),
                                this::toldAll));
    }

    private void toldAll(Results results) {
        refused(results.findings());
        dialogs.tell(Message.of("service.headline.files", results.files().size(), results.folder()), false);
    }

    @Override
    public void refused(List<Finding> reasons) {
        reasons.forEach(reason -> dialogs.tell(reason.message(), true));
    }

    @Override
    public void told(Path written) {
        dialogs.written(written);
    }
}
