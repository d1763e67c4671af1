package org.leiodesk.base;

import org.jspecify.annotations.Nullable;

/** Something broke (a disk, a file, the program itself). Logged once where it is caught, shown as one sentence with its code. */
public final class LeiodeskException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    public LeiodeskException(ErrorCode code, String message, @Nullable Throwable cause) {
        super(code.code() + " " + message, cause);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }
}
