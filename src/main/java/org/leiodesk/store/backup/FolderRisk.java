package org.leiodesk.store.backup;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leiodesk.base.Finding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What speaks against keeping a study, or its backups, in a folder.
 *
 * <ol>
 *   <li>A network share: the connection may break in the middle of a write, and its locks are not those of a disk. Known by the type of the file system, or by
 *       a path that begins with two slashes. A drive letter of Windows that stands for a share is not recognised.
 *   <li>A folder that a program copies into the cloud: the copies of key file, journal and database are not of the same moment, an older one may come back, and
 *       the data leave the hospital. Known by the names of the folders on the path, or by a mark that such a program leaves in them.
 *   <li>For backups: the disk on which the study lies, which may break or be stolen as a whole.
 * </ol>
 */
public final class FolderRisk {
    private static final Logger LOG = LoggerFactory.getLogger(FolderRisk.class);
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs3",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "afs",
            "ncpfs",
            "webdav",
            "davfs",
            "davfs2",
            "fuse.sshfs",
            "fuse.davfs2",
            "fuse.gvfsd-fuse",
            "fuse.rclone",
            "ceph",
            "fuse.glusterfs",
            "9p");
    private static final List<String> SYNCHRONISED = List.of(
            "onedrive",
            "dropbox",
            "icloud drive",
            "iclouddrive",
            "mobile documents",
            "com~apple~clouddocs",
            "cloudstorage",
            "google drive",
            "googledrive",
            "my drive",
            "我的云端硬盘",
            "nutstore",
            "坚果云",
            "我的坚果云",
            "baidunetdisk",
            "baidusyncdisk",
            "百度网盘",
            "百度云",
            "wps云盘",
            "wpsdrive",
            "wps cloud files",
            "weiyun",
            "腾讯微云",
            "微云",
            "阿里云盘",
            "alidrive",
            "nextcloud",
            "owncloud",
            "seafile",
            "syncthing",
            "megasync",
            "pcloud",
            "box sync",
            "yandex.disk");
    private static final List<String> MARKS = List.of(".dropbox", ".dropbox.cache", ".stfolder", ".nutstore");

    private FolderRisk() {}

    /** Warnings about the folder in which a study lies, or is to lie. */
    public static List<Finding> ofStudy(Path study) {
        Path folder = study.toAbsolutePath().normalize().getParent();
        return folder == null ? List.of() : common(folder, "study");
    }

    /**
     * Warnings about a folder for backups.
     *
     * @param study the file of the study
     */
    public static List<Finding> ofBackups(Path folder, Path study) {
        List<Finding> risks = new ArrayList<>(common(folder.toAbsolutePath().normalize(), "backup"));
        Optional<FileStore> here = disk(folder);
        if (here.isPresent() && here.equals(disk(study.toAbsolutePath().getParent()))) {
            risks.add(Finding.warning("", "store.risk.backup.sameDisk", folder.toString()));
        }
        return risks;
    }

    private static List<Finding> common(Path folder, String what) {
        List<Finding> risks = new ArrayList<>();
        if (isNetwork(folder.toString(), disk(folder).map(FileStore::type).orElse(""))) {
            risks.add(Finding.warning("", "store.risk." + what + ".network", folder.toString()));
        }
        Optional<String> service = synchronised(folder);
        if (service.isPresent()) {
            risks.add(Finding.warning("", "store.risk." + what + ".synchronised", folder.toString(), service.get()));
        }
        return risks;
    }

    /** @param type what the system calls the kind of file system */
    static boolean isNetwork(String path, String type) {
        return path.startsWith("\\\\") || path.startsWith("//") || NETWORK.contains(type.toLowerCase(Locale.ROOT));
    }

    /** The folder on the path that a program copies elsewhere. */
    static Optional<String> synchronised(Path folder) {
        for (Path at = folder; at != null && at.getFileName() != null; at = at.getParent()) {
            String name = at.getFileName().toString();
            Path here = at;
            if (isSynchronised(name) || MARKS.stream().anyMatch(mark -> Files.exists(here.resolve(mark)))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The name itself, or with more after it, as in "OneDrive - Cancer Hospital". */
    private static boolean isSynchronised(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SYNCHRONISED.stream().anyMatch(known -> {
            boolean longer = lower.length() > known.length() && lower.startsWith(known);
            return lower.equals(known) || longer && !Character.isLetterOrDigit(lower.charAt(known.length()));
        });
    }

    private static Optional<FileStore> disk(Path folder) {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            try {
                if (Files.exists(at)) {
                    return Optional.of(Files.getFileStore(at));
                }
            } catch (IOException unknown) {
                LOG.debug("The disk of a folder cannot be told", unknown);
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
