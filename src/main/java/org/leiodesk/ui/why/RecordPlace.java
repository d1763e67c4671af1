package org.leiodesk.ui.why;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.SubjectId;
import org.leiodesk.domain.audit.RecordKind;
import org.leiodesk.endpoint.why.Explanation;
import org.leiodesk.endpoint.why.Ground;
import org.leiodesk.ui.kit.Place;

/** Where in the window the record behind a leaf is entered. */
final class RecordPlace {
    private RecordPlace() {}

    /** Empty for what is not entered in the window: adverse events, medication that was imported. */
    static Optional<Place> of(Explanation leaf, SubjectId subject) {
        Ground ground = leaf.ground();
        if (ground instanceof Ground.Setting setting) {
            return Optional.of(new Place.Room(setting.name().equals("cutoff") ? "results" : "settings"));
        }
        if (ground instanceof Ground.Kept kept) {
            return Optional.of(
                    new Place.Patient(subject, kept.part() == Ground.Kept.Part.CYCLE ? "cycles" : "baseline"));
        }
        if (ground instanceof Ground.Collected collected) {
            String tab = tab(collected.record().kind());
            return tab.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place.Patient(subject, tab, at(collected.spot())));
        }
        return Optional.empty();
    }

    private static String tab(RecordKind kind) {
        return switch (kind) {
            case SUBJECT -> "baseline";
            case ADMINISTRATION -> "cycles";
            case LESION, MEASUREMENT, ASSESSMENT -> "lesions";
            case DISPOSITION, MEDICATION, SURVIVAL_STATUS -> "end";
            case ADVERSE_EVENT -> "";
        };
    }

    /** The cell of the lesion board, as a finding about it names its place. */
    private static String at(Ground.@Nullable Spot spot) {
        if (spot == null) {
            return "";
        }
        String timepoint = spot.timepoint().key();
        return spot.lesion() == null ? "newLesion:" + timepoint : "measurement:" + spot.lesion() + ":" + timepoint;
    }
}
