package org.leiodesk.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leiodesk.base.Finding;

class FolderRiskTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive",
                "OneDrive - Cancer Hospital",
                "onedrive",
                "Dropbox",
                "Dropbox (Personal)",
                "iCloudDrive",
                "Mobile Documents",
                "Google Drive",
                "坚果云",
                "我的坚果云",
                "Nutstore",
                "百度网盘",
                "BaiduSyncdisk",
                "WPS云盘",
                "CloudStorage",
                "Nextcloud"
            })
    void aFolderThatIsCopiedElsewhereIsNamed(String name) {
        Path study = Path.of("/home/li", name, "trial", "trial.leiodesk");
        assertThat(FolderRisk.ofStudy(study))
                .containsExactly(Finding.warning(
                        "", "store.risk.study.synchronised", study.getParent().toString(), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OneDriveless", "Documents", "Dropboxes", "Drive", "My research"})
    void anOrdinaryFolderIsNot(String name) {
        assertThat(FolderRisk.ofStudy(Path.of("/home/li", name, "trial.leiodesk")))
                .isEmpty();
    }

    @Test
    void aFolderIsKnownByTheMarkThatTheProgramLeft() throws IOException {
        Files.createDirectories(folder.resolve("shared/.stfolder"));
        Files.createDirectories(folder.resolve("shared/trial"));
        assertThat(FolderRisk.ofStudy(folder.resolve("shared/trial/t.leiodesk")))
                .extracting(finding -> finding.message().args().get(1))
                .isEqualTo(List.of("shared"));
    }

    @ParameterizedTest
    @CsvSource({
        "/mnt/share, nfs4, true",
        "/mnt/share, CIFS, true",
        "/mnt/share, fuse.sshfs, true",
        "\\\\server\\share, NTFS, true",
        "//server/share, NTFS, true",
        "/home/li, ext4, false",
        "C:\\trial, NTFS, false",
        "/media/li/STICK, vfat, false"
    })
    void aNetworkShareIsKnownByItsKindOrItsPath(String path, String type, boolean network) {
        assertThat(FolderRisk.isNetwork(path, type)).isEqualTo(network);
    }

    @Test
    void backupsOnTheDiskOfTheStudyAreWarnedOf() {
        assertThat(FolderRisk.ofBackups(folder.resolve("backups"), folder.resolve("trial.leiodesk")))
                .containsExactly(Finding.warning(
                        "",
                        "store.risk.backup.sameDisk",
                        folder.resolve("backups").toString()));
    }
}
