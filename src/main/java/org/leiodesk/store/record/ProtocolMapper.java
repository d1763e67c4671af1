package org.leiodesk.store.record;

import static org.leiodesk.store.jooq.Tables.PROTOCOL_SETTINGS;

import org.jooq.Record;
import org.leiodesk.domain.study.BsaFormula;
import org.leiodesk.domain.study.DoseSettings;
import org.leiodesk.domain.study.PfsRule;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.ResponseSettings;
import org.leiodesk.store.audit.Columns;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;

/** The protocol settings, one row. */
final class ProtocolMapper extends RecordMapper<Versioned<ProtocolSettings>> {
    private static final String ONLY = "PROTOCOL";

    ProtocolMapper() {
        super("PROTOCOL_SETTINGS", PROTOCOL_SETTINGS.VERSION, PROTOCOL_SETTINGS.SETTINGS_NAME);
    }

    @Override
    protected void write(Versioned<ProtocolSettings> stored, Record row) {
        ProtocolSettings value = stored.value();
        row.set(PROTOCOL_SETTINGS.SETTINGS_NAME, ONLY);
        row.set(PROTOCOL_SETTINGS.CYCLE_DAYS, value.cycleDays());
        row.set(PROTOCOL_SETTINGS.ASSESSMENT_INTERVAL_DAYS, value.assessmentIntervalDays());
        row.set(PROTOCOL_SETTINGS.ASSESSMENT_WINDOW_DAYS, value.assessmentWindowDays());
        row.set(PROTOCOL_SETTINGS.BASELINE_WINDOW_DAYS, value.baselineWindowDays());
        row.set(PROTOCOL_SETTINGS.PFS_RULE, value.pfsRule().name());
        row.set(PROTOCOL_SETTINGS.CONFIDENCE_LEVEL, value.confidenceLevel());
        row.set(PROTOCOL_SETTINGS.CTCAE_VERSION, value.ctcaeVersion());
        row.set(PROTOCOL_SETTINGS.CONFIRMED, value.confirmed());
        row.set(PROTOCOL_SETTINGS.VERSION, stored.version());
        writeResponse(value.response(), row);
        writeDoses(value.doses(), row);
    }

    private static void writeResponse(ResponseSettings response, Record row) {
        row.set(PROTOCOL_SETTINGS.CONFIRMATION_DAYS, response.confirmationDays());
        row.set(PROTOCOL_SETTINGS.CONFIRMATION_STRICT, response.confirmationStrict());
        row.set(PROTOCOL_SETTINGS.STABLE_MINIMUM_DAYS, response.stableMinimumDays());
        row.set(PROTOCOL_SETTINGS.MAX_NOT_EVALUABLE_BETWEEN, response.maxNotEvaluableBetween());
        row.set(PROTOCOL_SETTINGS.ACCEPT_STABLE_BETWEEN, response.acceptStableBetween());
    }

    private static void writeDoses(DoseSettings doses, Record row) {
        row.set(PROTOCOL_SETTINGS.TEMOZOLOMIDE_LEVELS, Columns.numbers(doses.temozolomideLevels()));
        row.set(PROTOCOL_SETTINGS.TEMOZOLOMIDE_DAYS, doses.temozolomideDays());
        row.set(PROTOCOL_SETTINGS.EPIRUBICIN_MG_PER_M2, doses.epirubicinMgPerM2());
        row.set(PROTOCOL_SETTINGS.EPIRUBICIN_LEVELS_PERCENT, Columns.numbers(doses.epirubicinLevelsPercent()));
        row.set(PROTOCOL_SETTINGS.MAXIMUM_EPIRUBICIN_CYCLES, doses.maximumEpirubicinCycles());
        row.set(PROTOCOL_SETTINGS.MAXIMUM_DELAY_DAYS, doses.maximumDelayDays());
        row.set(PROTOCOL_SETTINGS.CYCLE_WINDOW_DAYS, doses.cycleWindowDays());
        row.set(PROTOCOL_SETTINGS.BSA_FORMULA, doses.bsaFormula().name());
        row.set(PROTOCOL_SETTINGS.BSA_CAP_M2, doses.bsaCapM2());
        row.set(PROTOCOL_SETTINGS.EPIRUBICIN_WARN_MG_PER_M2, doses.epirubicinWarnMgPerM2());
        row.set(PROTOCOL_SETTINGS.EPIRUBICIN_STOP_MG_PER_M2, doses.epirubicinStopMgPerM2());
        row.set(PROTOCOL_SETTINGS.DOXORUBICIN_FACTOR, doses.doxorubicinFactor());
    }

    @Override
    public Versioned<ProtocolSettings> read(Record row) {
        ProtocolSettings value = new ProtocolSettings(
                row.get(PROTOCOL_SETTINGS.CYCLE_DAYS),
                row.get(PROTOCOL_SETTINGS.ASSESSMENT_INTERVAL_DAYS),
                row.get(PROTOCOL_SETTINGS.ASSESSMENT_WINDOW_DAYS),
                row.get(PROTOCOL_SETTINGS.BASELINE_WINDOW_DAYS),
                readResponse(row),
                PfsRule.valueOf(row.get(PROTOCOL_SETTINGS.PFS_RULE)),
                row.get(PROTOCOL_SETTINGS.CONFIDENCE_LEVEL),
                row.get(PROTOCOL_SETTINGS.CTCAE_VERSION),
                readDoses(row),
                row.get(PROTOCOL_SETTINGS.CONFIRMED));
        return new Versioned<>(value, row.get(PROTOCOL_SETTINGS.VERSION));
    }

    private static ResponseSettings readResponse(Record row) {
        return new ResponseSettings(
                row.get(PROTOCOL_SETTINGS.CONFIRMATION_DAYS),
                row.get(PROTOCOL_SETTINGS.CONFIRMATION_STRICT),
                row.get(PROTOCOL_SETTINGS.STABLE_MINIMUM_DAYS),
                row.get(PROTOCOL_SETTINGS.MAX_NOT_EVALUABLE_BETWEEN),
                row.get(PROTOCOL_SETTINGS.ACCEPT_STABLE_BETWEEN));
    }

    private static DoseSettings readDoses(Record row) {
        return new DoseSettings(
                Columns.numbers(row.get(PROTOCOL_SETTINGS.TEMOZOLOMIDE_LEVELS)),
                row.get(PROTOCOL_SETTINGS.TEMOZOLOMIDE_DAYS),
                row.get(PROTOCOL_SETTINGS.EPIRUBICIN_MG_PER_M2),
                Columns.numbers(row.get(PROTOCOL_SETTINGS.EPIRUBICIN_LEVELS_PERCENT)),
                row.get(PROTOCOL_SETTINGS.MAXIMUM_EPIRUBICIN_CYCLES),
                row.get(PROTOCOL_SETTINGS.MAXIMUM_DELAY_DAYS),
                row.get(PROTOCOL_SETTINGS.CYCLE_WINDOW_DAYS),
                BsaFormula.valueOf(row.get(PROTOCOL_SETTINGS.BSA_FORMULA)),
                row.get(PROTOCOL_SETTINGS.BSA_CAP_M2),
                row.get(PROTOCOL_SETTINGS.EPIRUBICIN_WARN_MG_PER_M2),
                row.get(PROTOCOL_SETTINGS.EPIRUBICIN_STOP_MG_PER_M2),
                row.get(PROTOCOL_SETTINGS.DOXORUBICIN_FACTOR));
    }
}
