package org.leiodesk.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.leiodesk.base.Finding;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.ui.account.OwnAccount;
import org.leiodesk.ui.backup.BackupModel;
import org.leiodesk.ui.draft.DraftDoors;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;

/**
 * What the window shows for one open study.
 *
 * @param study the study
 * @param own who is signed in, and what this person does with the own account
 * @param rooms the rooms that this person may use, in the order of the list
 * @param patient makes the screen of a patient
 * @param subjects reads the subjects to be found; called in the background
 * @param opening what had to be repaired when the study was opened; empty as a rule
 * @param drafts keeps what is typed and not saved
 * @param backups the backups of the study
 * @param close signs out and closes the study; called in the background
 */
public record Workbench(
        Study study,
        OwnAccount own,
        List<Room> rooms,
        Function<Place.Patient, Screen> patient,
        Callable<List<Subject>> subjects,
        List<Finding> opening,
        DraftDoors drafts,
        BackupModel backups,
        Runnable close) {
    public Workbench {
        rooms = List.copyOf(rooms);
        opening = List.copyOf(opening);
    }

    UserAccount account() {
        return own.account();
    }

    /** Which screen belongs to a place. A room keeps its screen from visit to visit, a patient is opened afresh. */
    Function<Place, Screen> screens() {
        Map<String, Screen> kept = new HashMap<>();
        return place -> {
            if (place instanceof Place.Patient one) {
                return patient.apply(one);
            }
            String id = ((Place.Room) place).id();
            Screen screen = kept.get(id);
            if (screen == null) {
                Room room = rooms.stream()
                        .filter(candidate -> candidate.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No room " + id));
                screen = room.screen().get();
                kept.put(id, screen);
            }
            return screen;
        };
    }
}
