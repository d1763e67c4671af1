package org.leiodesk.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.domain.study.Role;
import org.leiodesk.ui.Toolkit;
import org.leiodesk.ui.kit.Translations;

class FilterPillsTest {
    private static final List<Role> ROLES = List.of(Role.INVESTIGATOR, Role.MONITOR, Role.ADMINISTRATOR);

    private final Translations texts = new Translations(Language.ENGLISH);
    private final ObjectProperty<Role> chosen = new SimpleObjectProperty<>(Role.MONITOR);

    /** Each with its id and text, in brackets the one that is pressed. */
    private static List<String> shown(FilterPills pills) {
        return pills.getChildren().stream()
                .map(ToggleButton.class::cast)
                .map(pill -> pill.getId() + " " + (pill.isSelected() ? "[" + pill.getText() + "]" : pill.getText()))
                .toList();
    }

    @Test
    void oneIsPressedAndPressingItAgainLeavesItPressed() {
        Toolkit.on(() -> {
            FilterPills pills = FilterPills.of(texts, "show-", "ui.role.", ROLES, chosen);
            assertThat(shown(pills))
                    .containsExactly(
                            "show-INVESTIGATOR Investigator",
                            "show-MONITOR [Monitor]",
                            "show-ADMINISTRATOR Administrator");
            ToggleButton last = (ToggleButton) pills.getChildren().get(2);
            last.fire();
            last.fire();
            assertThat(chosen.get()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(shown(pills))
                    .containsExactly(
                            "show-INVESTIGATOR Investigator",
                            "show-MONITOR Monitor",
                            "show-ADMINISTRATOR [Administrator]");
            return true;
        });
    }

    @Test
    void whatIsChosenElsewhereIsPressedAndTheTextsFollowTheLanguage() {
        Toolkit.on(() -> {
            FilterPills pills = FilterPills.of(texts, "show-", "ui.role.", ROLES, chosen);
            chosen.set(Role.INVESTIGATOR);
            texts.use(Language.CHINESE);
            assertThat(shown(pills))
                    .containsExactly("show-INVESTIGATOR [研究者]", "show-MONITOR 监查员", "show-ADMINISTRATOR 管理员");
            return true;
        });
    }
}
