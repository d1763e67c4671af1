package org.leiodesk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the manifest of the program. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Leiodesk " + (version == null ? "(built from source)" : version)};
    }
}
