package org.leiodesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javax.management.JMException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LightCompilationTest {
    @AfterEach
    void thoroughAgain() throws JMException {
        LightCompilation.ask("compilerDirectivesClear");
    }

    @Test
    void theVirtualMachineNoLongerTranslatesTwice() throws JMException {
        String before = LightCompilation.ask("compilerDirectivesPrint");
        LightCompilation.begin();
        String after = LightCompilation.ask("compilerDirectivesPrint");
        assertThat(before).doesNotContain("Exclude:true");
        assertThat(after).containsPattern("matching: \\*\\.\\*\\R[\\s\\S]*c2 directives:[\\s\\S]*Exclude:true");
    }
}
