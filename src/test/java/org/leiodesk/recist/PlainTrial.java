package org.leiodesk.recist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.LesionId;
import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.lesion.Evaluator;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionKind;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.lesion.LesionRole;
import org.leiodesk.domain.lesion.LesionSize;
import org.leiodesk.domain.lesion.LesionState;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.lesion.NewLesionState;
import org.leiodesk.domain.lesion.NonTargetState;
import org.leiodesk.domain.lesion.Timepoint;

/** The plain tables of a reference trial as tumour histories. Each sighting of a new lesion is a lesion of its own, as the tables mean it. */
final class PlainTrial {
    private final Map<String, Map<String, String>> subjects = new LinkedHashMap<>();
    private final Map<String, List<Lesion>> lesions = new LinkedHashMap<>();
    private final Map<String, List<LesionMeasurement>> measurements = new LinkedHashMap<>();

    PlainTrial(String folder) {
        for (Map<String, String> row : Oracles.table(folder + "/subjects.csv")) {
            subjects.put(row.get("subjid"), row);
            lesions.put(row.get("subjid"), new ArrayList<>());
            measurements.put(row.get("subjid"), new ArrayList<>());
        }
        for (Map<String, String> row : Oracles.table(folder + "/lesions.csv")) {
            LesionRole role = row.get("kind").equals("TARGET") ? LesionRole.TARGET : LesionRole.NON_TARGET;
            identify(row.get("subjid"), row.get("lesid"), role, row.get("node").equals("Y"), "0");
        }
        for (Map<String, String> row : Oracles.table(folder + "/measurements.csv")) {
            String mm = row.get("mm");
            measure(
                    row,
                    row.get("lesid"),
                    mm.isEmpty() || mm.equals("NA")
                            ? new LesionSize.NotEvaluable("")
                            : new LesionSize.Measured(Millimetres.of(mm)));
        }
        for (Map<String, String> row : Oracles.table(folder + "/nontarget.csv")) {
            measure(row, row.get("lesid"), nonTarget(row.get("status")));
        }
        for (Map<String, String> row : Oracles.table(folder + "/newlesions.csv")) {
            String id = row.get("lesid") + "-" + row.get("visit");
            identify(row.get("subjid"), id, LesionRole.NEW, false, row.get("visit"));
            measure(row, id, NewLesionState.valueOf(row.get("certainty")));
        }
    }

    private static LesionState nonTarget(String status) {
        return switch (status) {
            case "PRESENT" -> new NonTargetState.Present();
            case "ABSENT" -> new NonTargetState.Gone();
            case "UNEQUIVOCAL" -> new NonTargetState.UnequivocalProgression("");
            default -> new NonTargetState.NotEvaluated("");
        };
    }

    private void identify(String subject, String id, LesionRole role, boolean node, String visit) {
        lesions.get(subject)
                .add(new Lesion(
                        new SubjectId(subject),
                        Evaluator.INVESTIGATOR,
                        new LesionId(id),
                        1,
                        role,
                        "",
                        "",
                        node ? LesionKind.LYMPH_NODE : LesionKind.SOFT_TISSUE,
                        null,
                        null,
                        false,
                        false,
                        Timepoint.of(new BigDecimal(visit), ""),
                        null,
                        1));
    }

    private void measure(Map<String, String> row, String lesion, LesionState state) {
        List<LesionMeasurement> of = measurements.get(row.get("subjid"));
        of.add(new LesionMeasurement(
                new SubjectId(row.get("subjid")),
                Evaluator.INVESTIGATOR,
                new LesionId(lesion),
                Timepoint.of(new BigDecimal(row.get("visit")), ""),
                of.size() + 1,
                PartialDate.parse(row.get("date")).orElseThrow(),
                state,
                1));
    }

    List<String> subjects() {
        return List.copyOf(subjects.keySet());
    }

    TumourHistory history(String subject) {
        return new TumourHistory(lesions.get(subject), measurements.get(subject), firstDose(subject), null);
    }

    LocalDate firstDose(String subject) {
        return LocalDate.parse(subjects.get(subject).get("trtsdt"));
    }

    @Nullable
    LocalDate newTherapy(String subject) {
        String date = subjects.get(subject).get("newtx_dt");
        return date.isEmpty() ? null : LocalDate.parse(date);
    }
}
