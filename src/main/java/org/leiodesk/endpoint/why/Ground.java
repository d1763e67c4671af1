package org.leiodesk.endpoint.why;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.audit.SourceRecord;
import org.leiodesk.domain.lesion.Timepoint;

/** What stands behind a statement besides other statements. */
public sealed interface Ground {
    /** How it is called beside a statement: TR 34 TRDTC, confirmationDays = 28. */
    Message label();

    /**
     * A collected record.
     *
     * @param record which one; a sequence of 0 that is not of the demographics is a record that is not saved yet
     * @param variable variable of that record that says it, such as TRDTC; empty when no single one does
     * @param spot where on the lesion board it stands; null when it is not of a lesion
     */
    record Collected(
            SourceRecord record, String variable, @Nullable Spot spot) implements Ground {
        /** Whether it is typed and not saved yet, so that it has no number. */
        public boolean isUnsaved() {
            return record.sequence() == 0 && record.kind() != RecordKind.SUBJECT;
        }

        @Override
        public Message label() {
            if (isUnsaved()) {
                return Message.of("endpoint.why.unsaved");
            }
            Message number = Message.of("endpoint.why.record." + record.kind(), record.sequence());
            return variable.isEmpty() ? number : Message.of("endpoint.why.variable", number, variable);
        }
    }

    /**
     * A record that tables do not number: the start of a cycle, the diagnosis.
     *
     * @param part which
     * @param number number of the cycle; 0 for the diagnosis
     */
    record Kept(Part part, int number) implements Ground {
        /** What kind of record. */
        public enum Part {
            CYCLE,
            DIAGNOSIS
        }

        @Override
        public Message label() {
            return Message.of("endpoint.why.kept." + part, number);
        }
    }

    /**
     * A setting of the protocol, or the data cut-off.
     *
     * @param name its name in the protocol file, such as confirmationDays; {@code cutoff} for the cut-off
     * @param value its value
     */
    record Setting(String name, String value) implements Ground {
        @Override
        public Message label() {
            return Message.of("endpoint.why.setting", name, value);
        }
    }

    /**
     * A cell of the lesion board.
     *
     * @param lesion the row; null for that of new lesions
     * @param timepoint the column
     */
    record Spot(@Nullable LesionId lesion, Timepoint timepoint) {}
}
