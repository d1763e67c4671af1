package org.leiodesk.exchange.sdtm;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.leiodesk.base.Message;
import org.leiodesk.base.Progress;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.Study;
import org.leiodesk.exchange.csv.StagedFolder;
import org.leiodesk.exchange.tabulation.DomainSheet;

/**
 * Writes casebooks as SDTM tables in CSV: dm, ex, tu, tr, rs, ds, cm, ss and ae, which {@link SdtmReader} reads back. What these domains have no place for is not in them:
 * the diagnosis, the body and the delay of a cycle, planned doses, slice thickness and radiotherapy of a lesion, the words for an unequivocal progression.
 */
public final class SdtmWriter {
    private SdtmWriter() {}

    /**
     * Writes all tables into a folder, all or none.
     *
     * @param folder made when it is not there
     * @throws CancellationException when the user wants the work to stop
     * @throws org.leiodesk.base.LeiodeskException when a file cannot be written
     */
    public static void write(Path folder, Study study, List<Casebook> casebooks, Progress progress) {
        Message what = Message.of("exchange.progress.writing");
        try (StagedFolder staged = new StagedFolder(folder)) {
            List<DomainSheet> sheets = DomainSheet.all(staged, study.id());
            for (int i = 0; i < casebooks.size(); i++) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                progress.report(what, i, casebooks.size());
                for (DomainSheet sheet : sheets) {
                    sheet.add(casebooks.get(i));
                }
            }
            staged.commit();
        }
    }
}
