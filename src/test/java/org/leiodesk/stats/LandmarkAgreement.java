package org.leiodesk.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leiodesk.stats.Oracles.agrees;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A landmark beside R's {@code summary(survfit, times, extend = TRUE)}, with the two departures that endpoints.md asks
 * for: after a last time that is a censoring R carries the last value on and ours is not estimable; where S is 1 R gives
 * 1 to 1 for log-log too and ours is empty.
 */
final class LandmarkAgreement {

    private LandmarkAgreement() {}

    static void check(String name, SurvivalCurve curve, NamedCsvRecord r) {
        double t = Double.parseDouble(r.getField("t"));
        String what = name + " at " + t + " ";
        Landmark ours = curve.landmark(t);
        assertThat(ours.atRisk()).as(what).isEqualTo(Integer.parseInt(r.getField("n_risk")));
        SurvivalStep last = curve.step(curve.size() - 1);
        if (t > last.time() && last.censored() > 0) {
            assertThat(ours)
                    .as(what)
                    .isEqualTo(new Landmark(
                            t, 0, Estimate.Missing.NOT_ESTIMABLE, Estimate.Missing.NOT_ESTIMABLE, Interval.none()));
            return;
        }
        double surv = Double.parseDouble(r.getField("surv"));
        agrees(what + "S", ours.survival().value(), surv);
        agrees(what + "se", ours.standardError(), r.getField("se"));
        if (surv == 1 && curve.transform() == ConfidenceTransform.LOG_LOG) {
            assertThat(ours.interval()).as(what).isEqualTo(Interval.none());
        } else {
            agrees(what + "lower", ours.interval().lower(), r.getField("lower"));
            agrees(what + "upper", ours.interval().upper(), r.getField("upper"));
        }
    }
}
