package org.leiodesk.exchange.assembly;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.leiodesk.domain.Casebook;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.rows.ImportReport;
import org.leiodesk.exchange.rows.SubjectRows;

/** The rows of some subjects, of which casebooks are made: of several batches at the same time, each by one thread. */
public final class SubjectBatch {
    private final List<SubjectRows> rows;
    private final Map<SdtmDomain, String> files;
    private final boolean zeroIsDose;
    private final ImportReport report = new ImportReport();

    /**
     * @param files the names of the files that were read
     * @param zeroIsDose whether a dose of 0 counts, because every dose in the study is 0 or missing
     */
    public SubjectBatch(List<SubjectRows> rows, Map<SdtmDomain, String> files, boolean zeroIsDose) {
        this.rows = rows;
        this.files = files;
        this.zeroIsDose = zeroIsDose;
    }

    /** How many subjects. */
    public int size() {
        return rows.size();
    }

    /** Makes the casebooks one after the other, in the order of DM. To be called once. */
    public void forEach(Consumer<Casebook> consumer) {
        CasebookAssembler assembler = new CasebookAssembler(report, files, zeroIsDose);
        rows.forEach(subject -> consumer.accept(assembler.assemble(subject)));
    }

    /** What was to be said about the rows; complete after {@link #forEach}. */
    public ImportReport report() {
        return report;
    }
}
