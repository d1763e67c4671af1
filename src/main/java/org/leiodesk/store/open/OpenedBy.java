package org.leiodesk.store.open;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Signed;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.store.draft.SealedFile;
import org.leiodesk.store.journal.JournalStorage;
import org.leiodesk.store.key.StudyKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who has a study open, on which workstation and since when: {@code NAME.openedby}, sealed, there while the study is open. Whether it is open at all, only the locks of
 * its files say; after a crash the note is stale until the next opening writes its own.
 *
 * @param name of the person, with the account
 * @param since when it was opened, with the time zone there
 * @param workstation its name; – when it has none
 * @param process its process number there
 * @param started when that process began, in ms; 0 when unknown
 */
public record OpenedBy(String name, Instant since, ZoneId zone, String workstation, long process, long started) {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedBy.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** What this process writes when it opens a study. */
    public static OpenedBy here(UserAccount account, Signed by) {
        ProcessHandle self = ProcessHandle.current();
        return new OpenedBy(
                account.fullName() + " (" + account.name() + ")",
                by.at(),
                by.zone(),
                workstation(System.getenv()),
                self.pid(),
                started(self));
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The name of this computer, without asking the network. */
    static String workstation(Map<String, String> environment) {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = environment.getOrDefault(variable, "").strip();
            if (!name.isEmpty()) {
                return name;
            }
        }
        for (Path file : new Path[] {Path.of("/proc/sys/kernel/hostname"), Path.of("/etc/hostname")}) {
            try {
                String name = Files.isReadable(file) ? Files.readString(file).strip() : "";
                if (!name.isEmpty()) {
                    return name;
                }
            } catch (IOException unreadable) {
                LOG.debug("A name of this workstation cannot be read", unreadable);
            }
        }
        return "–";
    }

    /** Writes who has the study open; a disk that does not take it hinders nobody. */
    public static void write(Path note, UUID study, StudyKey key, JournalStorage disk, OpenedBy who) {
        try (SealedFile file = file(note, study, key, disk)) {
            file.write(who.content());
        } catch (IOException e) {
            LOG.warn("Who has the study open cannot be written down", e);
        }
    }

    /** Takes the note away, before the locks are let go. */
    public static void forget(Path note) {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            LOG.warn("Who had the study open cannot be taken away", e);
        }
    }

    /**
     * Why a study whose files are locked does not open: by whom, when that is known and not stale.
     *
     * @param note where that is written
     * @param keyFile the study, for the sentence without a name
     */
    public static Finding refusal(Path note, UUID study, StudyKey key, JournalStorage disk, Path keyFile) {
        try (SealedFile file = file(note, study, key, disk)) {
            Optional<OpenedBy> who = file.read().map(OpenedBy::of);
            if (who.isPresent() && !who.get().isStale()) {
                return Finding.error(
                        "",
                        "store.file.openBy",
                        who.get().name(),
                        WHEN.format(who.get().since().atZone(who.get().zone())),
                        who.get().workstation());
            }
        } catch (IOException | DateTimeException e) {
            LOG.warn("Who has the study open cannot be read", e);
        }
        return Finding.error("", "store.file.openElsewhere", keyFile.toString());
    }

    /** Whether the process that wrote it has ended; only for one on this workstation that can be told. */
    boolean isStale() {
        if (!workstation.equals(workstation(System.getenv()))) {
            return false;
        }
        Optional<ProcessHandle> writer = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return writer.isEmpty() || started != 0 && started(writer.get()) != started;
    }

    private static SealedFile file(Path note, UUID study, StudyKey key, JournalStorage disk) {
        return new SealedFile(note, study, key.openedByKey(), disk);
    }

    private byte[] content() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(name);
        out.writeUTF(since.toString());
        out.writeUTF(zone.getId());
        out.writeUTF(workstation);
        out.writeLong(process);
        out.writeLong(started);
        return bytes.toByteArray();
    }

    private static OpenedBy of(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            return new OpenedBy(
                    in.readUTF(),
                    Instant.parse(in.readUTF()),
                    ZoneId.of(in.readUTF()),
                    in.readUTF(),
                    in.readLong(),
                    in.readLong());
        } catch (IOException e) {
            throw new DateTimeException("Not what this program writes", e);
        }
    }
}
