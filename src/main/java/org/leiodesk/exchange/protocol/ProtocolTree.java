package org.leiodesk.exchange.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leiodesk.domain.study.BsaFormula;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;

/** Protocol settings as a flat tree of keys, and back. */
final class ProtocolTree {
    /** The keys in their order, and what each may be. */
    static final Map<String, Range> KEYS = keys();

    private ProtocolTree() {}

    private static Map<String, Range> keys() {
        Range days = new Range.Whole(0, 365);
        Map<String, Range> keys = new LinkedHashMap<>();
        keys.put("cycleDays", new Range.Whole(1, 365));
        keys.put("assessmentIntervalDays", new Range.Whole(1, 365));
        keys.put("assessmentWindowDays", new Range.Whole(0, 60));
        keys.put("confirmationDays", days);
        keys.put("confirmationStrict", new Range.Flag());
        keys.put("stableMinimumDays", days);
        keys.put("maxNotEvaluableBetween", new Range.Whole(0, 10));
        keys.put("acceptStableBetween", new Range.Flag());
        keys.put("pfsRule", new Range.Word(List.of("A", "C")));
        keys.put("confidenceLevel", new Range.Real(0, 1, true));
        keys.put("baselineWindowDays", days);
        keys.put("ctcaeVersion", new Range.Word(List.of("4.03", "5.0")));
        keys.put("temozolomideLevels", new Range.Levels(new Range.Whole(1, 1000)));
        keys.put("temozolomideDays", new Range.Whole(1, 28));
        keys.put("epirubicinMgPerM2", new Range.Real(1, 500, false));
        keys.put("epirubicinLevelsPercent", new Range.Levels(new Range.Whole(1, 100)));
        keys.put("maximumEpirubicinCycles", new Range.Whole(1, 100));
        keys.put("maximumDelayDays", days);
        keys.put("cycleWindowDays", new Range.Whole(0, 60));
        keys.put("bsaFormula", new Range.Word(List.of("MOSTELLER", "DUBOIS")));
        keys.put("bsaCapM2", new Range.Real(0, 5, false));
        keys.put("epirubicinWarnMgPerM2", new Range.Real(0, 5000, false));
        keys.put("epirubicinStopMgPerM2", new Range.Real(0, 5000, false));
        keys.put("doxorubicinFactor", new Range.Real(0, 10, false));
        return keys;
    }

    static ObjectNode of(ProtocolSettings settings) {
        ResponseSettings response = settings.response();
        DoseSettings doses = settings.doses();
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("cycleDays", settings.cycleDays())
                .put("assessmentIntervalDays", settings.assessmentIntervalDays())
                .put("assessmentWindowDays", settings.assessmentWindowDays())
                .put("confirmationDays", response.confirmationDays())
                .put("confirmationStrict", response.confirmationStrict())
                .put("stableMinimumDays", response.stableMinimumDays())
                .put("maxNotEvaluableBetween", response.maxNotEvaluableBetween())
                .put("acceptStableBetween", response.acceptStableBetween())
                .put("pfsRule", settings.pfsRule().name())
                .put("confidenceLevel", settings.confidenceLevel())
                .put("baselineWindowDays", settings.baselineWindowDays())
                .put("ctcaeVersion", settings.ctcaeVersion());
        tree.set("temozolomideLevels", levels(doses.temozolomideLevels()));
        tree.put("temozolomideDays", doses.temozolomideDays());
        tree.put("epirubicinMgPerM2", doses.epirubicinMgPerM2());
        tree.set("epirubicinLevelsPercent", levels(doses.epirubicinLevelsPercent()));
        return tree.put("maximumEpirubicinCycles", doses.maximumEpirubicinCycles())
                .put("maximumDelayDays", doses.maximumDelayDays())
                .put("cycleWindowDays", doses.cycleWindowDays())
                .put("bsaFormula", doses.bsaFormula().name())
                .put("bsaCapM2", doses.bsaCapM2())
                .put("epirubicinWarnMgPerM2", doses.epirubicinWarnMgPerM2())
                .put("epirubicinStopMgPerM2", doses.epirubicinStopMgPerM2())
                .put("doxorubicinFactor", doses.doxorubicinFactor());
    }

    /** The settings of a tree that has every key with a value in its range; they are not confirmed. */
    static ProtocolSettings settings(ObjectNode tree) {
        return new ProtocolSettings(
                whole(tree, "cycleDays"),
                whole(tree, "assessmentIntervalDays"),
                whole(tree, "assessmentWindowDays"),
                whole(tree, "baselineWindowDays"),
                new ResponseSettings(
                        whole(tree, "confirmationDays"),
                        tree.get("confirmationStrict").booleanValue(),
                        whole(tree, "stableMinimumDays"),
                        whole(tree, "maxNotEvaluableBetween"),
                        tree.get("acceptStableBetween").booleanValue()),
                PfsRule.valueOf(tree.get("pfsRule").textValue()),
                real(tree, "confidenceLevel"),
                tree.get("ctcaeVersion").textValue(),
                new DoseSettings(
                        levels(tree.get("temozolomideLevels")),
                        whole(tree, "temozolomideDays"),
                        real(tree, "epirubicinMgPerM2"),
                        levels(tree.get("epirubicinLevelsPercent")),
                        whole(tree, "maximumEpirubicinCycles"),
                        whole(tree, "maximumDelayDays"),
                        whole(tree, "cycleWindowDays"),
                        BsaFormula.valueOf(tree.get("bsaFormula").textValue()),
                        real(tree, "bsaCapM2"),
                        real(tree, "epirubicinWarnMgPerM2"),
                        real(tree, "epirubicinStopMgPerM2"),
                        real(tree, "doxorubicinFactor")),
                false);
    }

    private static int whole(ObjectNode tree, String key) {
        return tree.get(key).intValue();
    }

    private static double real(ObjectNode tree, String key) {
        return tree.get(key).doubleValue();
    }

    private static ArrayNode levels(List<Integer> levels) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        levels.forEach(array::add);
        return array;
    }

    private static List<Integer> levels(JsonNode array) {
        List<Integer> levels = new ArrayList<>();
        array.forEach(level -> levels.add(level.intValue()));
        return levels;
    }
}
