package org.leiodesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.AuditAction;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.audit.AuditTrail;
import org.leiodesk.store.audit.StaleRecordException;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.record.Records;

class ChangeTest {
    private static final SubjectId S1 = new SubjectId("S-1");

    private Database database;

    @BeforeEach
    void open() throws SQLException {
        database = Stores.empty();
        database.write(Stores.FIRST, change -> change.create(Records.SUBJECT, Subject.screened(S1)));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewRecordHasVersionOneAndAnAmendedOneTheNext() {
        Contact first = database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        assertThat(first).isEqualTo(contact("2024-01", 1));
        Contact second = database.write(
                Stores.AMENDED, change -> change.amend(Records.CONTACT, contact("2024-02", first.version())));
        assertThat(second).isEqualTo(contact("2024-02", 2));
        assertThat(new CasebookRepository(database).of(S1).contacts()).containsExactly(second);
        assertThat(database.read(AuditTrail::all).subList(0, 2))
                .containsExactly(
                        entry(6, AuditAction.AMEND, values("2024-01"), values("2024-02"), Stores.AMENDED),
                        entry(5, AuditAction.CREATE, Map.of(), values("2024-01"), Stores.FIRST));
    }

    @Test
    void aRemovedRecordLeavesItsValuesInTheTrail() {
        Contact stored = database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        database.write(Stores.AMENDED, change -> {
            change.remove(Records.CONTACT, stored);
            return stored;
        });
        assertThat(new CasebookRepository(database).of(S1).contacts()).isEmpty();
        assertThat(database.read(AuditTrail::all).get(0))
                .isEqualTo(entry(6, AuditAction.REMOVE, values("2024-01"), Map.of(), Stores.AMENDED));
    }

    @Test
    void aStaleAmendmentNamesTheChangeThatCameBefore() {
        database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        database.write(Stores.AMENDED, change -> change.amend(Records.CONTACT, contact("2024-02", 1)));
        StaleRecordException stale = catchThrowableOfType(
                StaleRecordException.class,
                () -> database.write(Stores.AMENDED, change -> change.amend(Records.CONTACT, contact("2024-03", 1))));
        assertThat(stale.last().by()).isEqualTo(Stores.AMENDED);
        assertThat(stale.stored()).isEqualTo(values("2024-02"));
        assertThat(stale.refused()).isEqualTo(values("2024-03"));
        assertThat(database.read(AuditTrail::count)).isEqualTo(6);
    }

    @Test
    void anAmendmentOfARemovedRecordIsStaleToo() {
        Contact stored = database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        database.write(Stores.AMENDED, change -> {
            change.remove(Records.CONTACT, stored);
            return stored;
        });
        StaleRecordException stale = catchThrowableOfType(
                StaleRecordException.class,
                () -> database.write(Stores.AMENDED, change -> change.amend(Records.CONTACT, contact("2024-03", 1))));
        assertThat(stale.last().action()).isEqualTo(AuditAction.REMOVE);
        assertThat(stale.stored()).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsAmendedOrRemoved() {
        Contact stored = database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        assertThatThrownBy(() -> database.write(Stores.FIRST, change -> change.amend(Records.CONTACT, stored)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database.write(Stores.FIRST, change -> {
                    change.remove(Records.CONTACT, stored);
                    return stored;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CasebookRepository(database).of(S1).contacts()).containsExactly(stored);
        assertThat(database.read(AuditTrail::count)).isEqualTo(5);
    }

    @Test
    void whateverFailsAfterARecordWasWrittenTakesTheRecordAndItsEntryBack() {
        assertThatThrownBy(() -> database.write(Stores.FIRST, change -> {
                    change.create(Records.CONTACT, contact("2024-01", 0));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");
        assertThat(new CasebookRepository(database).of(S1).contacts()).isEmpty();
        assertThat(database.read(AuditTrail::count)).isEqualTo(4);
        database.write(Stores.FIRST, change -> change.create(Records.CONTACT, contact("2024-01", 0)));
        assertThat(database.read(AuditTrail::last)).isEqualTo(5);
    }

    @Test
    void aRecordWithoutANumberGetsTheNextOfItsSubject() {
        database.write(Stores.FIRST, change -> {
            change.create(Records.SUBJECT, Subject.screened(new SubjectId("S-2")));
            for (int i = 0; i < 3; i++) {
                Contact stored = change.createNumbered(Records.CONTACT, numbered(S1, 0), Records.DEATH);
                assertThat(stored.sequence()).isEqualTo(i + 1);
            }
            assertThat(change.createNumbered(Records.CONTACT, numbered(new SubjectId("S-2"), 0))
                            .sequence())
                    .isEqualTo(1);
            return change.createNumbered(Records.CONTACT, numbered(S1, 9));
        });
        assertThat(new CasebookRepository(database).of(S1).contacts())
                .extracting(Contact::sequence)
                .containsExactly(1, 2, 3, 9);
    }

    @Test
    void theProtocolSettingsComeBackWhole() {
        Versioned<ProtocolSettings> first = database.read(Records.PROTOCOL::all).get(0);
        assertThat(first).isEqualTo(new Versioned<>(ProtocolSettings.DEFAULT, 1));
        Versioned<ProtocolSettings> confirmed = new Versioned<>(ProtocolSettings.DEFAULT.withConfirmed(true), 1);
        database.write(Stores.AMENDED, change -> change.amend(Records.PROTOCOL, confirmed));
        assertThat(database.read(Records.PROTOCOL::all))
                .containsExactly(new Versioned<>(ProtocolSettings.DEFAULT.withConfirmed(true), 2));
        AuditEntry entry = database.read(AuditTrail::all).get(0);
        assertThat(entry.before())
                .containsEntry("confirmed", "false")
                .containsEntry("temozolomideLevels", "200,150,100");
        assertThat(entry.after()).containsEntry("confirmed", "true");
    }

    private static Contact contact(String on, int version) {
        return new Contact(S1, RecordKind.SURVIVAL_STATUS, 1, Samples.date(on), "", version);
    }

    private static Contact numbered(SubjectId subject, int sequence) {
        return new Contact(subject, RecordKind.SURVIVAL_STATUS, sequence, Samples.date("2024"), "", 0);
    }

    private static AuditEntry entry(
            long number, AuditAction action, Map<String, String> before, Map<String, String> after, Signed by) {
        return new AuditEntry(number, action, "S-1", "CONTACT", "SURVIVAL_STATUS · 1", before, after, by);
    }

    private static Map<String, String> values(String on) {
        return Map.of("subjectId", "S-1", "source", "SURVIVAL_STATUS", "sequenceNumber", "1", "contactOn", on);
    }
}
