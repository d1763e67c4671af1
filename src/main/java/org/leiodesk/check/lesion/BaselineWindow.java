package org.leiodesk.check.lesion;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.FirstDose;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.recist.BaselineEvaluation;

/** The baseline scan lies on or before cycle 1 day 1, and not more days before it than the protocol allows (recist.md section 1). */
public final class BaselineWindow implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        LocalDate firstDose = FirstDose.of(book).orElse(null);
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            BaselineEvaluation baseline = read.baseline();
            if (firstDose == null || baseline == null) {
                continue;
            }
            String place = Place.assessment(baseline.timepoint());
            long days = DAYS.between(baseline.earliest(), firstDose);
            if (days < 0) {
                findings.add(Finding.warning(place, "check.baseline.afterFirstDose", baseline.earliest(), firstDose));
            } else if (days > settings.baselineWindowDays()) {
                findings.add(Finding.warning(
                        place, "check.baseline.tooEarly", baseline.earliest(), days, settings.baselineWindowDays()));
            }
        }
        return findings;
    }
}
