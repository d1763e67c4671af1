package org.leiodesk.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leiodesk.base.LeiodeskException;

/** Files appear together or not at all. */
class StagedFolderTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void nothingIsLeftBehindWithoutCommitAndWhatWasThereStays() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "old");
        try (StagedFolder staged = new StagedFolder(folder)) {
            staged.sheet("a.csv", "A B").text("1").text("2").end();
            assertThat(names()).hasSize(2);
        }
        assertThat(names()).containsExactly("a.csv");
        assertThat(folder.resolve("a.csv")).hasContent("old");
    }

    @Test
    void cellsAreQuotedWhereTheyMustBeAndRowsEndAsTheStandardSays() throws IOException {
        try (StagedFolder staged = new StagedFolder(folder.resolve("deep"))) {
            staged.sheet("a.csv", "A B C D E")
                    .text("a,b")
                    .text("say \"no\"")
                    .text("line\nbreak")
                    .text("=1+1")
                    .number(-1.5)
                    .end();
            staged.commit();
        }
        assertThat(Files.readString(folder.resolve("deep/a.csv")))
                .isEqualTo("A,B,C,D,E\r\n\"a,b\",\"say \"\"no\"\"\",\"line\nbreak\",'=1+1,-1.5\r\n");
    }

    @Test
    void aRowOfAnotherLengthIsAFaultOfTheProgram() {
        try (StagedFolder staged = new StagedFolder(folder)) {
            CsvSheet sheet = staged.sheet("a.csv", "A B");
            sheet.text("1");
            assertThatThrownBy(sheet::end).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatCannotBeWrittenHasACode() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new StagedFolder(file.resolve("below"))).isInstanceOf(LeiodeskException.class);
    }
}
