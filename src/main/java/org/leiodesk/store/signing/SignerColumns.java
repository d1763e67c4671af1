package org.leiodesk.store.signing;

import java.time.Instant;
import java.time.ZoneId;
import org.jooq.Field;
import org.jooq.Record;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;

/** The columns in which a signer stands. */
public record SignerColumns(
        Field<String> user, Field<String> fullName, Field<String> role, Field<String> at, Field<String> zone) {
    public void write(Signer value, Record row) {
        row.set(user, value.user());
        row.set(fullName, value.fullName());
        row.set(role, value.role().name());
        row.set(at, value.at().toString());
        row.set(zone, value.zone().getId());
    }

    public Signer read(Record row) {
        return new Signer(
                row.get(user),
                row.get(fullName),
                Role.valueOf(row.get(role)),
                Instant.parse(row.get(at)),
                ZoneId.of(row.get(zone)));
    }
}
