package org.leiodesk.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;
import org.leiodesk.base.Outcome;
import org.leiodesk.base.Progress;
import org.leiodesk.base.Severity;
import org.leiodesk.base.Texts;

/** Says what came of a command: answers on the standard output, findings and progress on the standard error. */
final class Terminal {
    private static final int SHOWN_FINDINGS = 10;
    private static final List<String> UNREADABLE = List.of(
            "cli.unreadable.",
            "exchange.csv.",
            "exchange.file.",
            "exchange.folder.",
            "exchange.protocol.",
            "store.path.",
            "store.file.missing",
            "store.file.restoring",
            "store.file.noStudy",
            "store.backup.noFolder",
            "store.backup.none",
            "exchange.pack.unreadable");

    private final Texts texts;
    private final PrintWriter out;
    private final PrintWriter err;

    Terminal(Language language, PrintWriter out, PrintWriter err) {
        this.texts = Texts.of(language);
        this.out = out;
        this.err = err;
    }

    Language language() {
        return texts.language();
    }

    /** @throws IllegalStateException when the option was read otherwise before parsing than by the parser */
    void checkLanguage(LanguageChoice choice) {
        if (!language().code().equals(choice.name())) {
            throw new IllegalStateException("--lang was read as " + language().code());
        }
    }

    String text(String key) {
        return texts.get(key);
    }

    void say(Message message) {
        out.println(texts.get(message));
        out.flush();
    }

    void error(String key, Object... args) {
        err.println(texts.get(key, args));
        err.flush();
    }

    /** Says the outcome and gives the exit code: errors among the findings of what was done count as findings. */
    <T> int finish(Outcome<T> outcome, Function<T, List<Message>> answer) {
        clearProgress();
        show(outcome.findings());
        if (outcome instanceof Outcome.Done<T> done) {
            answer.apply(done.value()).forEach(this::say);
            boolean errors = outcome.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
            return errors ? CommandLineProgram.FINDINGS : CommandLineProgram.DONE;
        }
        boolean unreadable = outcome.findings().stream()
                .anyMatch(finding -> isUnreadable(finding.message().key()));
        return unreadable ? CommandLineProgram.WRONG_USE : CommandLineProgram.FINDINGS;
    }

    /** As {@link #finish}, but says every finding, however many there are: on the standard output, as the answer that was asked for. */
    <T> int finishWithAll(Outcome<T> outcome, Function<T, List<Message>> answer) {
        clearProgress();
        if (outcome instanceof Outcome.Done<T> done) {
            outcome.findings().forEach(finding -> out.println(line(finding)));
            out.flush();
            return finish(new Outcome.Done<>(done.value(), List.of()), answer) == CommandLineProgram.DONE
                            && outcome.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR)
                    ? CommandLineProgram.DONE
                    : CommandLineProgram.FINDINGS;
        }
        return finish(outcome, answer);
    }

    private String line(Finding finding) {
        String place = finding.place().isEmpty() ? "" : finding.place() + ": ";
        return texts.get(
                "cli.finding", texts.get("cli.severity." + finding.severity()), place, texts.get(finding.message()));
    }

    /** Whether a refusal is about input that cannot be read, or that is not there, rather than about what it says. */
    private static boolean isUnreadable(String key) {
        return UNREADABLE.stream().anyMatch(key::startsWith);
    }

    /** Goes on with the value when it was done, else says why not. */
    <T> int then(Outcome<T> outcome, ToIntFunction<T> next) {
        return outcome instanceof Outcome.Done<T> done
                ? next.applyAsInt(done.value())
                : finish(outcome, value -> List.of());
    }

    /** Says findings on the standard error, the gravest first. */
    void show(List<Finding> findings) {
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(SHOWN_FINDINGS)
                .forEach(finding -> err.println(line(finding)));
        err.flush();
        if (findings.size() > SHOWN_FINDINGS) {
            error("cli.moreFindings", findings.size() - SHOWN_FINDINGS);
        }
    }

    /** Progress that is drawn on one line when a person watches, and not at all otherwise. */
    Progress progress() {
        if (System.console() == null) {
            return Progress.NONE;
        }
        return new Progress() {
            private long lastShown;

            @Override
            public void report(Message what, long done, long total) {
                if (cancelled()) {
                    throw new CancellationException();
                }
                long now = System.nanoTime();
                if (now - lastShown > 100_000_000L) {
                    lastShown = now;
                    String part = total > 0 ? " " + 100 * done / total + " %" : "";
                    err.print("\r\u001b[K" + texts.get(what) + part);
                    err.flush();
                }
            }

            @Override
            public boolean cancelled() {
                return Thread.currentThread().isInterrupted();
            }
        };
    }

    void clearProgress() {
        if (System.console() != null) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
