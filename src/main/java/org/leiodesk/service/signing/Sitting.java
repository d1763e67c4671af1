package org.leiodesk.service.signing;

/**
 * A single, continuous period of access (21 CFR 11.200(a)(1)): from the sign-in, or from unlocking the window, to locking it or to the sign-out. The first
 * signature of a sitting takes user name and password, each further one the password.
 */
public final class Sitting {
    private boolean signed;

    /** The window was locked or unlocked. */
    public synchronized void end() {
        signed = false;
    }

    /** Somebody signed with user name and password. */
    synchronized void begin() {
        signed = true;
    }

    synchronized boolean hasSigned() {
        return signed;
    }
}
