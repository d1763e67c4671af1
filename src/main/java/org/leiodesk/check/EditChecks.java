package org.leiodesk.check;

import java.util.ArrayList;
import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.check.exposure.BodySize;
import org.leiodesk.check.exposure.CumulativeEpirubicin;
import org.leiodesk.check.exposure.CycleDelay;
import org.leiodesk.check.exposure.CycleNumbers;
import org.leiodesk.check.exposure.CyclesInOrder;
import org.leiodesk.check.exposure.EpirubicinCycles;
import org.leiodesk.check.exposure.GivenDoseOffPlan;
import org.leiodesk.check.exposure.PlannedDoseLevel;
import org.leiodesk.check.lesion.AbsurdSize;
import org.leiodesk.check.lesion.BaselineWindow;
import org.leiodesk.check.lesion.BoneTarget;
import org.leiodesk.check.lesion.ImplausibleChange;
import org.leiodesk.check.lesion.IrradiatedTarget;
import org.leiodesk.check.lesion.NeverMeasurableTarget;
import org.leiodesk.check.lesion.NormalNode;
import org.leiodesk.check.lesion.ProgressionWithoutReason;
import org.leiodesk.check.lesion.SameSite;
import org.leiodesk.check.lesion.TargetNodeTooSmall;
import org.leiodesk.check.lesion.TargetTooSmall;
import org.leiodesk.check.lesion.TargetWithoutBaselineSize;
import org.leiodesk.check.lesion.TooManyTargets;
import org.leiodesk.check.lesion.TooManyTargetsInOrgan;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.subject.AdultAge;
import org.leiodesk.check.subject.AliveAfterDeath;
import org.leiodesk.check.subject.DoseBeforeConsent;
import org.leiodesk.check.subject.EnrolledWithoutConsent;
import org.leiodesk.check.subject.NothingAfterDeath;
import org.leiodesk.check.subject.NothingBeforeConsent;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/** The edit checks of the study. A new rule is one class, one line here, one test, and its text in both languages. */
public final class EditChecks {
    private static final List<EditCheck> ALL = List.of(
            new EnrolledWithoutConsent(),
            new NothingBeforeConsent(),
            new DoseBeforeConsent(),
            new AdultAge(),
            new CycleNumbers(),
            new CyclesInOrder(),
            new CycleDelay(),
            new BodySize(),
            new PlannedDoseLevel(),
            new GivenDoseOffPlan(),
            new CumulativeEpirubicin(),
            new EpirubicinCycles(),
            new TargetTooSmall(),
            new TargetNodeTooSmall(),
            new NormalNode(),
            new BoneTarget(),
            new IrradiatedTarget(),
            new NeverMeasurableTarget(),
            new TooManyTargets(),
            new TooManyTargetsInOrgan(),
            new TargetWithoutBaselineSize(),
            new BaselineWindow(),
            new ProgressionWithoutReason(),
            new AbsurdSize(),
            new ImplausibleChange(),
            new SameSite(),
            new NothingAfterDeath(),
            new AliveAfterDeath());

    private EditChecks() {}

    /** Every rule, in the order in which the findings are shown: subject, treatment, lesions, follow-up. */
    public static List<EditCheck> all() {
        return ALL;
    }

    /** What all rules find in one casebook. */
    public static List<Finding> run(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (EditCheck check : ALL) {
            findings.addAll(check.check(book, settings));
        }
        return List.copyOf(findings);
    }
}
