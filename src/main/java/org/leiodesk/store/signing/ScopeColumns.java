package org.leiodesk.store.signing;

import org.jooq.Field;
import org.jooq.Record;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.signing.SignedScope;
import org.leiodesk.store.audit.Columns;

/** The columns in which it stands what of a casebook is meant. */
public record ScopeColumns(
        Field<String> kind,
        Field<String> evaluatorRole,
        Field<String> evaluatorReader,
        Field<String> timepointKey,
        Field<String> timepointNumber,
        Field<String> timepointName,
        Field<String> form,
        Field<String> key) {
    private static final String CASEBOOK = "CASEBOOK";
    private static final String TIMEPOINT = "TIMEPOINT";
    private static final String FORM = "FORM";

    public void write(SignedScope scope, Record row) {
        if (scope instanceof SignedScope.OfTimepoint at) {
            row.set(kind, TIMEPOINT);
            row.set(evaluatorRole, at.evaluator().role());
            row.set(evaluatorReader, at.evaluator().reader());
            row.set(timepointKey, at.timepoint().key());
            row.set(timepointNumber, Columns.number(at.timepoint().number()));
            row.set(timepointName, at.timepoint().name());
        } else if (scope instanceof SignedScope.OfForm one) {
            row.set(kind, FORM);
            row.set(form, one.form());
            row.set(key, one.key());
        } else {
            row.set(kind, CASEBOOK);
        }
    }

    public SignedScope read(Record row) {
        return switch (row.get(kind)) {
            case CASEBOOK -> new SignedScope.WholeCasebook();
            case TIMEPOINT ->
                new SignedScope.OfTimepoint(
                        new Evaluator(row.get(evaluatorRole), row.get(evaluatorReader)),
                        Columns.timepoint(row.get(timepointKey), row.get(timepointNumber), row.get(timepointName)));
            case FORM -> new SignedScope.OfForm(row.get(form), row.get(key));
            default -> throw new IllegalStateException("A row of an unknown scope");
        };
    }
}
