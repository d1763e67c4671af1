package org.leiodesk.exchange.codes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.leiodesk.domain.audit.RecordKind;

/** The SDTM domains that are read and written, with their columns (exchange.md, "SDTM in"). */
public enum SdtmDomain {
    DM(
            RecordKind.SUBJECT,
            "USUBJID",
            "SUBJID SITEID RFICDTC RFXSTDTC AGE SEX BRTHDTC DTHFL DTHDTC ARM ARMCD ACTARM ACTARMCD ARMNRS"),
    EX(
            RecordKind.ADMINISTRATION,
            "USUBJID EXTRT EXDOSE EXSTDTC",
            "EXSEQ EXDOSU EXENDTC EXROUTE EXADJ EXLOT VISIT VISITNUM"),
    TU(
            RecordKind.LESION,
            "USUBJID TULNKID TUSTRESC|TUORRES",
            "TUSEQ TUTESTCD TULOC TUMETHOD TUEVAL TUEVALID TUACPTFL VISIT VISITNUM TUDTC"),
    TR(
            RecordKind.MEASUREMENT,
            "USUBJID TRLNKID TRTESTCD TRSTRESN|TRORRES TRDTC",
            "TRSEQ TRGRPID TRLNKGRP TRORRESU TRSTRESU TRSTRESC TRSTAT TRREASND TRLOC TREVAL TREVALID TRACPTFL VISIT VISITNUM"),
    RS(
            RecordKind.ASSESSMENT,
            "USUBJID RSTESTCD RSSTRESC|RSORRES",
            "RSSEQ RSCAT RSSTAT RSEVAL RSEVALID VISIT VISITNUM RSDTC"),
    DS(RecordKind.DISPOSITION, "USUBJID DSDECOD|DSTERM", "DSSEQ DSCAT DSSCAT DSSTDTC DSDTC"),
    CM(RecordKind.MEDICATION, "USUBJID CMTRT|CMDECOD", "CMSEQ CMCAT CMSCAT CMSTDTC CMENDTC CMDTC"),
    SS(RecordKind.SURVIVAL_STATUS, "USUBJID SSTESTCD SSSTRESC|SSORRES SSDTC", "SSSEQ"),
    AE(
            RecordKind.ADVERSE_EVENT,
            "USUBJID AEDECOD|AETERM",
            "AESEQ AETOXGR AESEV AESER AEREL AEOUT AESDTH AESTDTC AEENDTC AEDTC");

    private static final Map<RecordKind, SdtmDomain> BY_KIND = new EnumMap<>(RecordKind.class);

    static {
        for (SdtmDomain domain : values()) {
            BY_KIND.put(domain.kind, domain);
        }
    }

    private final RecordKind kind;
    private final List<List<String>> needed;
    private final Set<String> known = new TreeSet<>(List.of("STUDYID", "DOMAIN"));

    SdtmDomain(RecordKind kind, String needed, String used) {
        this.kind = kind;
        this.needed = Arrays.stream(needed.split(" "))
                .map(group -> List.of(group.split("\\|")))
                .toList();
        this.needed.forEach(known::addAll);
        known.addAll(Arrays.asList(used.split(" ")));
    }

    /** The domain of a kind of record: the SRCDOM of what is derived from it. */
    public static SdtmDomain of(RecordKind kind) {
        SdtmDomain domain = BY_KIND.get(kind);
        if (domain == null) {
            throw new IllegalArgumentException(kind.name());
        }
        return domain;
    }

    public RecordKind kind() {
        return kind;
    }

    /** The file name without a suffix, and without its extension: dm, ex. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that must be there; of each group one is enough. */
    public List<List<String>> needed() {
        return needed;
    }

    /** Whether a column is read when it is there. */
    public boolean knows(String column) {
        return known.contains(column);
    }

    /** Whether the tables cannot be read without a file of this domain. */
    public boolean isRequired() {
        return this == DM || this == TU || this == TR;
    }
}
