package org.leiodesk.store.key;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leiodesk.base.Signed;

/**
 * Sign-ins that failed. Without the key nothing can be written into the study, so they wait in a plain file beside it: until the next person signs in for the
 * audit trail, and until the same account signs in for the delay, which so outlasts the program. Only names of accounts are kept: what was typed in the name
 * field may have been a password; names that are no account share one delay.
 *
 * <ol>
 *   <li>After the first failure an account waits 1 second, after each further one twice as long, 15 minutes at the most.
 *   <li>When the clock was set back behind the last failure, the wait begins anew: it becomes neither shorter nor endless.
 * </ol>
 */
public final class FailedSignIns {
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLINGS = 10;
    private static final String BEGUN_ANEW = "again";
    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ZONE = 60;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Path file;

    /** @param file where they wait; need not exist */
    public FailedSignIns(Path file) {
        this.file = file;
    }

    /** A line of the file: a failure, or that its wait began anew. */
    private record Line(Signed failure, boolean again) {
        static Optional<Line> of(String text) {
            String[] parts = text.split("\t", -1);
            boolean again = parts.length == 4 && parts[3].equals(BEGUN_ANEW);
            if (parts.length != 3 && !again) {
                return Optional.empty();
            }
            try {
                Signed failure = new Signed(parts[2], Instant.parse(parts[0]), ZoneId.of(parts[1]), "");
                return isPlausible(failure) ? Optional.of(new Line(failure, again)) : Optional.empty();
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        }

        /** Anyone can write into the file; what no program wrote must not keep the study from opening. */
        private static boolean isPlausible(Signed failure) {
            return failure.user().length() <= LONGEST_NAME
                    && failure.user().chars().noneMatch(Character::isISOControl)
                    && failure.zone().getId().length() <= LONGEST_ZONE
                    && failure.at().isAfter(EARLIEST)
                    && failure.at().isBefore(LATEST);
        }

        boolean concerns(String account) {
            return failure.user().equals(account);
        }

        String text() {
            return failure.at() + "\t" + failure.zone().getId() + "\t" + failure.user()
                    + (again ? "\t" + BEGUN_ANEW : "") + "\n";
        }
    }

    /** @param account the account for which a wrong password was given, empty when there is no such account */
    public void add(String account, Instant at, ZoneId zone) throws IOException {
        append(new Line(new Signed(account, at, zone, ""), false));
    }

    /** Those that wait, the oldest first; a line that cannot be read is passed over. */
    public List<Signed> waiting() throws IOException {
        return lines().stream().filter(line -> !line.again()).map(Line::failure).toList();
    }

    /**
     * How long an account still has to wait before its password is tried again; zero when it need not.
     *
     * @param account empty for a name that is no account
     */
    public Duration remaining(String account, Instant now, ZoneId zone) throws IOException {
        List<Line> mine =
                lines().stream().filter(line -> line.concerns(account)).toList();
        int failures = (int) mine.stream().filter(line -> !line.again()).count();
        if (failures == 0) {
            return Duration.ZERO;
        }
        Instant since = mine.get(mine.size() - 1).failure().at();
        if (now.isBefore(since)) {
            append(new Line(new Signed(account, now, zone, ""), true));
            since = now;
        }
        Duration left = Duration.between(now, since.plus(delay(failures)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The wait after so many failures, one or more. */
    static Duration delay(int failures) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failures - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }

    /** Forgets the failures of an account that has signed in, and those of names that are no account; all are in the audit trail by then. */
    public void forget(String account) throws IOException {
        List<Line> lines = lines();
        Predicate<Line> gone = line -> line.concerns(account) || line.concerns("");
        List<Line> kept = lines.stream().filter(gone.negate()).toList();
        if (kept.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (kept.size() < lines.size()) {
            StringBuilder text = new StringBuilder();
            kept.forEach(line -> text.append(line.text()));
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        if (Files.exists(file)) {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MOST_BYTES);
            }
            for (String text : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                Line.of(text).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private void append(Line line) throws IOException {
        Files.writeString(
                file, line.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
