package org.leiodesk.boot;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writers to the standard streams that can say Chinese wherever the terminal can show it. */
final class Console {
    private static final String PROBE = "受试者";

    private Console() {}

    static PrintWriter out() {
        return writer(FileDescriptor.out);
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        Charset charset = System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
        Charset able = charset.canEncode() && charset.newEncoder().canEncode(PROBE) ? charset : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), able), true);
    }
}
