package org.leiodesk.domain.subject;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * Consent, enrolment and demographics of one subject (SDTM DM).
 *
 * @param id identifies the subject in the study
 * @param number the subject number shown on screen (SUBJID)
 * @param siteId the site, empty when not recorded
 * @param status where the subject stands
 * @param consentedOn day of informed consent
 * @param enrolledOn day of enrolment
 * @param screenFailureReason why not enrolled, empty when enrolled or not recorded
 * @param sex sex
 * @param birthDate date of birth, possibly partial
 * @param ageYears age at consent in years as recorded; null when only the birth date is known
 * @param arm arm as imported, empty for a typed subject: the study has one arm
 * @param declaredFirstDose the first dose as an imported table states it (RFXSTDTC); null for a typed subject, where the first administration decides
 * @param version counts the amendments, 0 before it is stored
 */
public record Subject(
        SubjectId id,
        String number,
        String siteId,
        EnrolmentStatus status,
        @Nullable PartialDate consentedOn,
        @Nullable PartialDate enrolledOn,
        String screenFailureReason,
        Sex sex,
        @Nullable PartialDate birthDate,
        @Nullable Integer ageYears,
        String arm,
        @Nullable PartialDate declaredFirstDose,
        int version) {
    /** A subject of whom only the number is known yet. */
    public static Subject screened(SubjectId id) {
        return new Subject(
                id, id.value(), "", EnrolmentStatus.SCREENING, null, null, "", Sex.UNKNOWN, null, null, "", null, 0);
    }
}
