package org.leiodesk.exchange.tabulation;

import org.jspecify.annotations.Nullable;
import org.leiodesk.base.PartialDate;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.subject.EnrolmentStatus;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.exchange.codes.SdtmDomain;
import org.leiodesk.exchange.codes.SexCode;
import org.leiodesk.exchange.csv.StagedFolder;

/** Writes DM. */
final class DmSheet extends DomainSheet {
    DmSheet(StagedFolder folder, String studyId) {
        super(
                SdtmDomain.DM,
                folder,
                studyId,
                "SUBJID SITEID RFICDTC RFXSTDTC DTHFL DTHDTC BRTHDTC AGE SEX ACTARM ARMNRS");
    }

    @Override
    public void add(Casebook book) {
        Subject subject = book.subject();
        Death death = book.death();
        begin(subject.id())
                .text(subject.number())
                .text(subject.siteId())
                .raw(text(subject.consentedOn()))
                .raw(text(firstDose(book)))
                .flag(death != null)
                .raw(text(death == null ? null : death.on()))
                .raw(text(subject.birthDate()))
                .count(subject.ageYears())
                .raw(SexCode.of(subject.sex()))
                .text(subject.arm())
                .raw(reasonWithoutArm(subject.status()))
                .end();
    }

    private static String reasonWithoutArm(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED -> "";
            case SCREENING -> "NOT ASSIGNED";
            case SCREEN_FAILURE -> "SCREEN FAILURE";
        };
    }

    /** As declared, else the earliest start of a dose that is not 0. */
    private static @Nullable PartialDate firstDose(Casebook book) {
        PartialDate first = book.subject().declaredFirstDose();
        if (first != null) {
            return first;
        }
        for (Administration each : book.administrations()) {
            PartialDate start = each.startedOn();
            boolean given = each.given() == null || !each.given().isZero();
            if (given && start != null && (first == null || start.earliest().isBefore(first.earliest()))) {
                first = start;
            }
        }
        return first;
    }
}
