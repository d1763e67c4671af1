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
    void forFiguresTheVirtualMachineNoLongerTranslatesTwice() throws JMException, InterruptedException {
        LightCompilation.begin("figures").orElseThrow().join();
        assertThat(directives()).containsPattern("matching: \\*\\.\\*\\R[\\s\\S]*c2 directives:[\\s\\S]*Exclude:true");
    }

    @Test
    void forAnAnalysisItNoLongerTranslatesOurMethodsTwice() throws JMException, InterruptedException {
        LightCompilation.begin("analyse").orElseThrow().join();
        assertThat(directives())
                .containsPattern("matching: org/leiodesk/\\*\\.\\*\\R[\\s\\S]*c2 directives:[\\s\\S]*Exclude:true");
    }

    @Test
    void forAnyOtherCommandItDoesAsItAlwaysDoes() throws JMException {
        assertThat(LightCompilation.begin("verify")).isEmpty();
        assertThat(directives()).doesNotContain("Exclude:true");
    }

    private static String directives() throws JMException {
        return LightCompilation.ask("compilerDirectivesPrint");
    }
}
