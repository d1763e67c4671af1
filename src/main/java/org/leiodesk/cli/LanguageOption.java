package org.leiodesk.cli;

import picocli.CommandLine.Option;

/** The language of sentences and figures; it is also read before the command is parsed, so that help and refusals speak it. */
final class LanguageOption {
    /** The choices as they are typed. */
    enum Choice {
        en,
        zh
    }

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "${bundle:cli.option.lang}")
    private Choice choice = Choice.en;

    Choice choice() {
        return choice;
    }
}
