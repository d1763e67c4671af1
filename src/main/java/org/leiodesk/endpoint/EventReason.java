package org.leiodesk.endpoint;

import org.leiodesk.base.Message;

/** Why a time ended: the events, then the reasons for censoring (EVNTDESC, CNSDTDSC). */
public enum EventReason {
    PROGRESSION("PROGRESSIVE DISEASE", true),
    CLINICAL_PROGRESSION("CLINICAL PROGRESSION", true),
    DEATH("DEATH", true),
    RESPONSE("RESPONSE", true),
    /** End of follow-up: the event of the reverse Kaplan-Meier. */
    END_OF_FOLLOW_UP("END OF FOLLOW-UP", true),
    NO_BASELINE("NO BASELINE ASSESSMENT", false),
    NEW_THERAPY("NEW ANTICANCER THERAPY", false),
    MISSED_ASSESSMENTS("EVENT AFTER TWO OR MORE MISSED ASSESSMENTS", false),
    CLINICAL_PROGRESSION_ONLY("CLINICAL PROGRESSION ONLY", false),
    NO_ADEQUATE_ASSESSMENT("NO ADEQUATE ASSESSMENT AFTER BASELINE", false),
    NO_EVENT("NO PROGRESSION, ALIVE", false),
    ALIVE("ALIVE", false),
    DIED("DEATH", false);

    private final String description;
    private final boolean event;

    EventReason(String description, boolean event) {
        this.description = description;
        this.event = event;
    }

    /** The description written to the analysis tables. */
    public String description() {
        return description;
    }

    /** The reason as a sentence. */
    public Message message() {
        return Message.of("endpoint.reason." + name());
    }

    /** Whether this is an event rather than a censoring. */
    public boolean isEvent() {
        return event;
    }
}
