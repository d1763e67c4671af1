package org.leiodesk.service.entry;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Signed;
import org.leiodesk.base.SubjectId;
import org.leiodesk.check.EditChecks;
import org.leiodesk.domain.signing.Signer;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.StudyStore;
import org.leiodesk.store.audit.Change;
import org.leiodesk.store.audit.StaleRecordException;

/** What every recording service does alike: checks the role, refuses what cannot be stored, saves in one transaction, answers with an outcome. */
public final class Recorder {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final StudyStore store;
    private final UserAccount account;
    private final Clock clock;
    private final Unread unread = new Unread();

    public Recorder(StudyStore store, UserAccount account, Clock clock) {
        this.store = store;
        this.account = account;
        this.clock = clock;
    }

    public StudyStore store() {
        return store;
    }

    public UserAccount account() {
        return account;
    }

    /** What may have been saved since it was last read. */
    public Unread unread() {
        return unread;
    }

    /** What a person typed is checked against today. */
    public EntryCheck check() {
        return new EntryCheck(clock);
    }

    public Signed sign(String reason) {
        return new Signed(account.name(), clock.instant(), clock.getZone(), reason.strip());
    }

    /** The person signed in, now. */
    public Signer signer() {
        return new Signer(account.name(), account.fullName(), account.role(), clock.instant(), clock.getZone());
    }

    /** Saves clinical data of one subject: for those who enter data. The findings are those of the edit checks on the whole casebook as it then is. */
    public <T> Outcome<T> enter(SubjectId subject, EntryCheck check, String reason, Function<Entry, T> work) {
        if (!account.role().entersData()) {
            return Outcome.refused(Finding.error("", "service.role.entry"));
        }
        if (!check.findings().isEmpty()) {
            return new Outcome.Refused<>(check.findings());
        }
        Outcome<T> outcome = write(reason, change -> {
            Holds.requireOpen(change, subject);
            return work.apply(new Entry(change));
        });
        if (!(outcome instanceof Outcome.Done<T> done)) {
            return outcome;
        }
        unread.add(subject);
        return new Outcome.Done<>(done.value(), EditChecks.run(store.casebooks().of(subject), store.protocol()));
    }

    /** Why the person signed in may not decide as an investigator does; empty for an investigator. */
    public Optional<Finding> investigatorRefusal() {
        return account.role() == Role.INVESTIGATOR
                ? Optional.empty()
                : Optional.of(Finding.error("", "service.role.decide"));
    }

    /** Saves what was decided or asked about subjects that are not locked; the role was checked by the caller. */
    public <T> Outcome<T> decide(List<SubjectId> subjects, String reason, Function<Entry, T> work) {
        return decideAnyhow(subjects, reason, entry -> {
            subjects.forEach(subject -> Holds.requireUnlocked(entry.change(), subject));
            return work.apply(entry);
        });
    }

    /** Saves what was decided about subjects, whatever holds them; the role was checked by the caller. */
    public <T> Outcome<T> decideAnyhow(List<SubjectId> subjects, String reason, Function<Entry, T> work) {
        Outcome<T> outcome = write(reason, change -> work.apply(new Entry(change)));
        if (outcome instanceof Outcome.Done<T>) {
            subjects.forEach(unread::add);
        }
        return outcome;
    }

    /** Saves in one transaction; the role was checked by the caller. */
    public <T> Outcome<T> change(String reason, Function<Change, T> work) {
        Outcome<T> outcome = write(reason, work);
        if (outcome instanceof Outcome.Done<T>) {
            unread.addEverything();
        }
        return outcome;
    }

    /** Whether another person chose the password of this one: nothing is saved until it is changed. */
    public boolean mustChangePassword() {
        return store.access().mustChangePassword(account.name());
    }

    private <T> Outcome<T> write(String reason, Function<Change, T> work) {
        if (mustChangePassword()) {
            return Outcome.refused(Finding.error("", "service.account.changeFirst"));
        }
        try {
            return Outcome.done(store.write(sign(reason), work));
        } catch (Refusal refusal) {
            return new Outcome.Refused<>(refusal.findings());
        } catch (StaleRecordException stale) {
            return new Outcome.Refused<>(differences(stale));
        } catch (RuntimeException broken) {
            unread.addEverything();
            throw broken;
        }
    }

    /** Who amended it meanwhile, and both values of each item in which the two differ. */
    private static List<Finding> differences(StaleRecordException stale) {
        List<Finding> findings = new ArrayList<>();
        Signed by = stale.last().by();
        findings.add(Finding.error(
                "", "service.stale", by.user(), WHEN.format(by.at().atZone(by.zone()))));
        Map<String, String> stored = stale.stored();
        Map<String, String> refused = stale.refused();
        TreeSet<String> items = new TreeSet<>(stored.keySet());
        items.addAll(refused.keySet());
        for (String item : items) {
            String there = stored.getOrDefault(item, "");
            String here = refused.getOrDefault(item, "");
            if (!there.equals(here)) {
                findings.add(Finding.error(item, "service.stale.item", item, there, here));
            }
        }
        return findings;
    }
}
