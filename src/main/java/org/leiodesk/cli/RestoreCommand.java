package org.leiodesk.cli;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.leiodesk.base.Message;
import org.leiodesk.domain.audit.AuditEntry;
import org.leiodesk.service.keep.Comparison;
import org.leiodesk.service.keep.OpenedBackup;
import org.leiodesk.service.keep.RestoreService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a study back from a backup; says what is in it and what would be lost, and keeps the present study. */
@Command(name = "restore", mixinStandardHelpOptions = true, description = "${bundle:cli.restore}")
final class RestoreCommand implements Callable<Integer> {
    private static final int SHOWN = 5;
    private static final Set<String> YES = Set.of("y", "yes", "是");

    private final Clock clock;
    private final Terminal terminal;

    @Mixin
    private PasswordOptions options = new PasswordOptions();

    @Option(names = "--from", required = true, paramLabel = "BACKUP", description = "${bundle:cli.option.from}")
    private Path from = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "${bundle:cli.option.restoreTo}")
    private Path to = Path.of("");

    @Option(names = "--replace", description = "${bundle:cli.option.replace}")
    private boolean replace;

    RestoreCommand(Clock clock, Terminal terminal) {
        this.clock = clock;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return terminal.then(
                options.password(terminal, false),
                password -> terminal.then(
                        new RestoreService(clock).open(from, options.user(), password, terminal.progress()), opened -> {
                            try (opened) {
                                terminal.clearProgress();
                                terminal.show(opened.risks(to));
                                return terminal.then(
                                        opened.compare(to), compared -> restore(opened, compared, password));
                            }
                        }));
    }

    private int restore(OpenedBackup opened, Comparison compared, char[] password) {
        terminal.say(BackupsCommand.headline(opened.backup()));
        BackupsCommand.content(opened.backup()).forEach(terminal::say);
        lost(compared).forEach(terminal::say);
        boolean stands = compared.present() != Comparison.Present.NONE;
        boolean mayReplace = replace || stands && agrees();
        return terminal.finish(opened.restore(to, mayReplace, password), restored -> {
            List<Message> said = new ArrayList<>(List.of(Message.of("cli.restored", restored.file())));
            if (restored.kept() != null) {
                said.add(Message.of("cli.restore.kept", restored.kept()));
            }
            return said;
        });
    }

    private static List<Message> lost(Comparison compared) {
        List<Message> said = new ArrayList<>();
        said.add(Message.of("cli.restore." + compared.present(), compared.lost().size(), compared.lostChanges()));
        for (AuditEntry entry :
                compared.lost().subList(0, Math.min(SHOWN, compared.lost().size()))) {
            said.add(Message.of(
                    "cli.restore.entry",
                    entry.number(),
                    entry.by().at(),
                    entry.by().user(),
                    (entry.action() + " " + entry.form() + " " + entry.subject() + " " + entry.key()).strip()));
        }
        if (compared.lost().size() > SHOWN) {
            said.add(Message.of("cli.restore.more", compared.lost().size() - SHOWN));
        }
        return said;
    }

    /** Asks, where a person can answer. */
    private boolean agrees() {
        Console console = System.console();
        String answer = console == null ? null : console.readLine("%s ", terminal.text("cli.restore.ask"));
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
