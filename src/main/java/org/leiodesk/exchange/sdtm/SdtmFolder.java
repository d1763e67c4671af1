package org.leiodesk.exchange.sdtm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leiodesk.base.Finding;
import org.leiodesk.exchange.codes.SdtmDomain;

/** The files of a folder with SDTM tables: {@code tr.csv}, or {@code tr_onco.csv} when it is the only one of its domain. */
final class SdtmFolder {
    private final Map<SdtmDomain, Path> files = new EnumMap<>(SdtmDomain.class);
    private final List<String> others = new ArrayList<>();
    private final List<Finding> refusals = new ArrayList<>();

    private SdtmFolder() {}

    static SdtmFolder of(Path folder) {
        SdtmFolder found = new SdtmFolder();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(Files::isRegularFile).sorted().forEach(found::take);
        } catch (IOException unreadable) {
            found.refusals.add(Finding.error(folder.toString(), "exchange.folder.unreadable", folder.toString()));
            return found;
        }
        found.check(folder);
        return found;
    }

    private void take(Path file) {
        SdtmDomain domain = domainOf(file);
        String name = name(file);
        if (domain == null) {
            others.add(name);
            return;
        }
        Path first = files.putIfAbsent(domain, file);
        if (first != null) {
            refusals.add(Finding.error(name, "exchange.folder.twoFiles", domain.fileName(), name(first), name));
        }
    }

    private void check(Path folder) {
        if (files.isEmpty()) {
            refusals.add(Finding.error(folder.toString(), "exchange.folder.empty", folder.toString()));
            return;
        }
        for (SdtmDomain domain : SdtmDomain.values()) {
            if (domain.isRequired() && !files.containsKey(domain)) {
                String name = domain.fileName() + ".csv";
                refusals.add(Finding.error(name, "exchange.folder.fileMissing", name, folder.toString()));
            }
        }
    }

    private static @Nullable SdtmDomain domainOf(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".csv") || name.length() < 6) {
            return null;
        }
        String stem = name.substring(0, name.length() - 4);
        for (SdtmDomain domain : SdtmDomain.values()) {
            if (stem.equals(domain.fileName()) || stem.startsWith(domain.fileName() + "_")) {
                return domain;
            }
        }
        return null;
    }

    /** Why the tables cannot be read; empty when they can. */
    List<Finding> refusals() {
        return refusals;
    }

    /** The file of a domain, or null. */
    @Nullable
    Path file(SdtmDomain domain) {
        return files.get(domain);
    }

    /** The names of the files in the order in which they are read. */
    List<String> fileNames() {
        return files.values().stream().map(SdtmFolder::name).toList();
    }

    /** The names of the files that are not read. */
    List<String> others() {
        return others;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
