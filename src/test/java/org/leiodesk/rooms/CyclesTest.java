package org.leiodesk.rooms;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CyclesTest {

    @TempDir
    Path folder;

    @Test
    void noPackagesUseEachOtherInACircle() {
        assertThat(circles(House.classes())).isEmpty();
    }

    @Test
    void aCircleOfTwoPackagesIsNoticed() {
        JavaClasses classes = Sample.compile(
                folder,
                "package org.leiodesk.domain.visit; public class Visit { org.leiodesk.domain.lesion.Lesion lesion; }",
                "package org.leiodesk.domain.lesion; public class Lesion { org.leiodesk.domain.visit.Visit visit; }");
        assertThat(circles(classes)).singleElement().asString().contains("domain.lesion", "domain.visit");
    }

    private static List<String> circles(JavaClasses classes) {
        return slices().matching(House.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }
}
