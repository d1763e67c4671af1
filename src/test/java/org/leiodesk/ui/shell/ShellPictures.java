package org.leiodesk.ui.shell;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;
import org.leiodesk.base.Finding;
import org.leiodesk.base.Outcome;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.draft.Draft;
import org.leiodesk.domain.study.Role;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.ui.DemoData;
import org.leiodesk.ui.account.OwnAccount;
import org.leiodesk.ui.backup.BackupBench;
import org.leiodesk.ui.backup.BackupModel;
import org.leiodesk.ui.draft.DraftDoors;
import org.leiodesk.ui.kit.Place;
import org.leiodesk.ui.kit.Screen;
import org.leiodesk.ui.kit.UiContext;
import org.leiodesk.ui.patients.NewPatientModel;
import org.leiodesk.ui.patients.PatientList;
import org.leiodesk.ui.patients.PatientListModel;
import org.leiodesk.ui.patients.PatientsScreen;

/** The window around a screen, for its pictures: the demo study open, an investigator signed in. */
public final class ShellPictures {
    private ShellPictures() {}

    /** The window with the patients of the demo study. */
    public static Parent patients(UiContext context) {
        return around(context, "patients", Feather.USERS, ShellPictures::patientsScreen);
    }

    /** The window as it is after a study was repaired while it opened. */
    public static Parent repaired(UiContext context) {
        List<Finding> opening = List.of(
                Finding.warning("", "store.row.CHANGED", "MEASUREMENT S-014 · INDEPENDENT ASSESSOR · T01 · 2"),
                Finding.warning("", "store.rebuilt.differs", 4218, "trial.leiodesk.mv.db.20240801T060000Z"));
        return around(context, "patients", Feather.USERS, ShellPictures::patientsScreen, opening, ownAccount(false));
    }

    /** The window as it is at the start after a crash. */
    public static Parent drafts(UiContext context) {
        return around(
                context,
                "patients",
                Feather.USERS,
                ShellPictures::patientsScreen,
                List.of(),
                ownAccount(false),
                draft("S-014", "board", ""),
                draft("S-014", "cycle", "5"),
                draft("A-VERY-LONG-SUBJECT-NUMBER-OF-A-SITE-WITH-A-LONG-NAME-000000123", "endOfTreatment", ""),
                draft("", "newPatient", ""));
    }

    private static Draft draft(String subject, String form, String record) {
        String room = subject.isEmpty() ? "patients" : "";
        return new Draft("li", room, subject, form, record, 0, Instant.parse("2024-06-28T05:58:41Z"), Map.of("a", "b"));
    }

    /** The window with one room, whose screen is given. */
    public static Parent around(UiContext context, String room, Feather icon, Function<UiContext, Screen> screen) {
        return around(context, room, icon, screen, List.of(), ownAccount(false));
    }

    /** The window of someone whose password was chosen by another person. */
    public static Parent mustChange(UiContext context) {
        return around(context, "patients", Feather.USERS, ShellPictures::patientsScreen, List.of(), ownAccount(true));
    }

    private static Parent around(
            UiContext context,
            String room,
            Feather icon,
            Function<UiContext, Screen> screen,
            List<Finding> opening,
            OwnAccount own,
            Draft... drafts) {
        Workbench bench = new Workbench(
                Study.leiomyosarcoma(),
                own,
                List.of(new Room(room, icon, () -> screen.apply(context))),
                place -> screen.apply(context),
                () -> DemoData.books().stream().map(Casebook::subject).toList(),
                opening,
                DraftDoors.offering(drafts),
                backups(context),
                () -> {});
        return new ShellView(context, bench, () -> {}).node();
    }

    /** Backups of which the last was made two hours ago. */
    public static BackupModel backups(UiContext context) {
        return new BackupModel(BackupBench.doors(context.clock().instant()), context.background(), context.clock());
    }

    /** The account of Li Na, whose password is "correct horse battery". */
    public static OwnAccount ownAccount(boolean mustChange) {
        UserAccount account = new UserAccount("li", "Li Na", Role.INVESTIGATOR, true);
        return new OwnAccount(
                account,
                mustChange,
                () -> {},
                typed -> String.valueOf(typed).equals("correct horse battery")
                        ? Outcome.done(account)
                        : Outcome.refused(Finding.error("", "store.unlock.refused")),
                (old, typed) -> String.valueOf(typed).length() < 10
                        ? Outcome.refused(Finding.error("password", "service.account.password", 10))
                        : Outcome.done(account));
    }

    private static Screen patientsScreen(UiContext context) {
        return new PatientsScreen(
                context.texts(),
                new PatientListModel(() -> PatientList.of(DemoData.analysis()), context.background(), context.clock()),
                new NewPatientModel(
                        Outcome::done,
                        context.background(),
                        subject -> context.navigator().go(Place.patient(subject))),
                true,
                subject -> context.navigator().go(Place.patient(subject)));
    }
}
