package org.leiodesk.exchange.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leiodesk.domain.followup.EndReason;

/**
 * The codes of the reasons why treatment ended (DSDECOD, DCTREAS). Lack of efficacy is no claim of progression, unless the words of the record say that there was
 * one.
 */
public final class EndReasonCode {
    private static final Map<String, EndReason> BY_CODE = new HashMap<>();

    static {
        for (EndReason reason : EndReason.values()) {
            BY_CODE.put(of(reason), reason);
        }
        BY_CODE.put("DISEASE PROGRESSION", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("PROGRESSION OF DISEASE", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("PROGRESSION", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("RADIOLOGICAL PROGRESSION", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("RECURRENT DISEASE", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("DISEASE RELAPSE", EndReason.PROGRESSIVE_DISEASE);
        BY_CODE.put("SYMPTOMATIC DETERIORATION", EndReason.CLINICAL_PROGRESSION);
        BY_CODE.put("SYMPTOMATIC PROGRESSION", EndReason.CLINICAL_PROGRESSION);
        BY_CODE.put("CLINICAL DISEASE PROGRESSION", EndReason.CLINICAL_PROGRESSION);
        BY_CODE.put("COMPLETION", EndReason.COMPLETED);
        BY_CODE.put("TOXICITY", EndReason.ADVERSE_EVENT);
        BY_CODE.put("WITHDRAWAL OF CONSENT", EndReason.WITHDRAWAL_BY_SUBJECT);
        BY_CODE.put("WITHDREW CONSENT", EndReason.WITHDRAWAL_BY_SUBJECT);
        BY_CODE.put("WITHDRAWAL BY PARENT/GUARDIAN", EndReason.WITHDRAWAL_BY_SUBJECT);
        BY_CODE.put("LOST TO FOLLOW UP", EndReason.LOST_TO_FOLLOW_UP);
        BY_CODE.put("PROTOCOL VIOLATION", EndReason.PROTOCOL_DEVIATION);
        BY_CODE.put("SITE TERMINATED BY SPONSOR", EndReason.STUDY_TERMINATED);
        BY_CODE.put("STUDY TERMINATED", EndReason.STUDY_TERMINATED);
    }

    private EndReasonCode() {}

    /** The code that is written. */
    public static String of(EndReason reason) {
        return switch (reason) {
            case STUDY_TERMINATED -> "STUDY TERMINATED BY SPONSOR";
            case LOST_TO_FOLLOW_UP -> "LOST TO FOLLOW-UP";
            default -> reason.name().replace('_', ' ');
        };
    }

    /**
     * The reason of a record.
     *
     * @param code DSDECOD in upper case
     * @param term DSTERM in upper case
     * @return empty when the code is none that is known
     */
    public static Optional<EndReason> parse(String code, String term) {
        if (code.equals("LACK OF EFFICACY") && term.contains("PROGRESS") && !term.contains("NO PROGRESS")) {
            return Optional.of(EndReason.PROGRESSIVE_DISEASE);
        }
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
