package org.leiodesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.leiodesk.base.Language;
import org.leiodesk.base.Message;

class SaveStatusTest {
    private static final LocalTime AT = LocalTime.of(14, 3, 22);

    private final SaveStatus status = new SaveStatus();

    @Test
    void theStateIsSaidInWordsThatFollowTheLanguage() {
        Translations texts = new Translations(Language.ENGLISH);
        var words = SaveBar.words(texts, status.stateProperty());
        assertThat(words.get()).isEmpty();
        status.edited();
        assertThat(words.get()).isEqualTo("Not saved");
        status.saving();
        assertThat(words.get()).isEqualTo("Saving");
        status.saved(AT);
        assertThat(words.get()).isEqualTo("Saved 14:03:22");
        texts.use(Language.CHINESE);
        assertThat(words.get()).isEqualTo("已保存 14:03:22");
        status.notSaved(Message.of("ui.broken.STORE_BROKEN"));
        texts.use(Language.ENGLISH);
        assertThat(words.get())
                .isEqualTo("Not saved: The study file could not be written or read. What you typed is kept.");
    }

    @Test
    void whatIsTypedWhileSavingIsNotSaved() {
        status.edited();
        status.saving();
        status.edited();
        assertThat(status.unsaved()).isTrue();
        status.saved(AT);
        assertThat(status.stateProperty().get()).isEqualTo(new SaveStatus.State.Unsaved());
        status.saving();
        status.saved(AT);
        assertThat(status.unsaved()).isFalse();
    }
}
