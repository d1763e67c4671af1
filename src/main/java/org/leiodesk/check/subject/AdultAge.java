package org.leiodesk.check.subject;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.base.PartialDate;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** A subject is 18 years or older at consent: by the age as recorded, or by the date of birth when it leaves no doubt. */
public final class AdultAge implements EditCheck {
    private static final int ADULT = 18;

    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        Integer age = book.subject().ageYears();
        boolean young = age != null
                ? age < ADULT
                : isCertainlyYoung(book.subject().birthDate(), book.subject().consentedOn());
        return young ? List.of(Finding.warning(Place.AGE, "check.subject.age", ADULT)) : List.of();
    }

    private static boolean isCertainlyYoung(@Nullable PartialDate birth, @Nullable PartialDate consent) {
        if (birth == null || consent == null) {
            return false;
        }
        LocalDate adult = birth.earliest().plusYears(ADULT);
        return latest(consent).isBefore(adult);
    }

    private static LocalDate latest(PartialDate date) {
        if (date.isComplete()) {
            return date.earliest();
        }
        return date.month() == 0
                ? date.earliest().plusYears(1).minusDays(1)
                : date.earliest().plusMonths(1).minusDays(1);
    }
}
