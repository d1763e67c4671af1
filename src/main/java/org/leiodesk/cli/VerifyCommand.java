package org.leiodesk.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Severity;
import org.leiodesk.service.keep.PackCheck;
import org.leiodesk.service.keep.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Verifies an inspection pack, a backup or a study, and changes nothing. */
@Command(name = "verify", mixinStandardHelpOptions = true, description = "${bundle:cli.verify}")
final class VerifyCommand implements Callable<Integer> {
    private final Clock clock;
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "PACK|BACKUP|STUDY", description = "${bundle:cli.option.verify}")
    private Path file = Path.of("");

    @Option(names = "--user", paramLabel = "NAME", description = "${bundle:cli.option.verifyUser}")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "${bundle:cli.option.passwordFile}")
    private @Nullable Path passwordFile;

    @Option(names = "--backups", paramLabel = "DIR", description = "${bundle:cli.option.backups}")
    private List<Path> backups = new ArrayList<>();

    VerifyCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return switch (Verification.kind(file)) {
            case PACK -> said(PackCheck.check(file, terminal.progress()), VerifyCommand::pack);
            case BACKUP -> backup();
            case STUDY -> study();
            case MISSING -> refuse("cli.unreadable.nothing");
            case OTHER -> refuse("cli.unreadable.kind");
        };
    }

    private int refuse(String key) {
        return terminal.finish(Outcome.refused(Finding.error("", key, file)), value -> List.of());
    }

    private static List<Message> pack(PackCheck.Seen pack) {
        return List.of(
                Message.of(
                        "cli.verify.pack",
                        pack.studyId(),
                        pack.at(),
                        pack.by(),
                        pack.program(),
                        pack.files(),
                        pack.entries()),
                Message.of("cli.verify.hash", pack.latestHash()),
                Message.of("cli.pack.sum", pack.manifestSum()));
    }

    private int backup() {
        String name = user;
        Verification verification = new Verification(clock, terminal.progress());
        if (name == null) {
            return said(
                    verification.sums(file),
                    backup -> List.of(BackupsCommand.headline(backup), Message.of("cli.verify.sumsOnly")));
        }
        return terminal.then(
                PasswordOptions.password(terminal, passwordFile, false),
                password -> said(
                        verification.backup(file, name, password), backup -> List.of(BackupsCommand.headline(backup))));
    }

    private int study() {
        String name = user;
        if (name == null) {
            return refuse("cli.verify.needsUser");
        }
        return terminal.then(
                PasswordOptions.password(terminal, passwordFile, false),
                password -> said(
                        new Verification(clock, terminal.progress()).study(file, name, password, backups),
                        study -> List.of(
                                Message.of("cli.verify.study", study.entries(), study.frames(), study.backups()),
                                Message.of("cli.verify.hash", study.latestHash()))));
    }

    /** What was looked at, all that is wrong, and that nothing is when nothing is. */
    private <T> int said(Outcome<T> outcome, Function<T, List<Message>> about) {
        boolean good = outcome instanceof Outcome.Done<T>
                && outcome.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
        return terminal.finishWithAll(outcome, value -> {
            List<Message> said = new ArrayList<>(about.apply(value));
            if (good) {
                said.add(Message.of("cli.verify.good", file));
            }
            return said;
        });
    }
}
