package org.leiodesk.boot;

/** Starts Leiodesk. It must not extend JavaFX's {@code Application}, so that JavaFX may stay on the class path. */
public final class Main {

    private Main() {}

    /**
     * Prints the name and version of the program.
     *
     * @param args the words of the command line; none is read yet
     */
    public static void main(String[] args) {
        System.out.println("Leiodesk " + Version.current());
    }
}
