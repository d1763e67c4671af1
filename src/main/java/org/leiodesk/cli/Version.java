package org.leiodesk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, told by the starter. */
final class Version implements IVersionProvider {
    private final String version;

    Version(String version) {
        this.version = version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Leiodesk " + version};
    }
}
