package org.leiodesk.exchange.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a row of TR tells (TRTESTCD), as far as it is read. */
public enum TumourTest {
    LDIAM,
    LPERP,
    DIAMETER,
    SUMDIAM,
    TUMSTATE,
    /** A test that is not read, or one whose result cannot be: nothing but the date of the row is used. */
    UNREAD;

    private static final Map<String, TumourTest> BY_CODE =
            Map.of("LDIAM", LDIAM, "LPERP", LPERP, "DIAMETER", DIAMETER, "SUMDIAM", SUMDIAM, "TUMSTATE", TUMSTATE);

    /** The test of an upper-case code, or null when it is none that is read. */
    public static @Nullable TumourTest ofCode(String code) {
        return BY_CODE.get(code);
    }

    /** Whether its row must name a lesion. */
    public boolean isOfLesion() {
        return isSize() || this == TUMSTATE;
    }

    /** Whether its result is a length of one lesion. */
    public boolean isSize() {
        return this == LDIAM || this == LPERP || this == DIAMETER;
    }
}
