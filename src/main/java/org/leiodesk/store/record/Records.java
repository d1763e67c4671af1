package org.leiodesk.store.record;

import java.util.List;
import org.leiodesk.domain.exposure.Administration;
import org.leiodesk.domain.exposure.Cycle;
import org.leiodesk.domain.followup.Contact;
import org.leiodesk.domain.followup.Death;
import org.leiodesk.domain.followup.EndOfTreatment;
import org.leiodesk.domain.followup.NewTherapy;
import org.leiodesk.domain.lesion.Assessment;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.LesionMeasurement;
import org.leiodesk.domain.safety.AdverseEvent;
import org.leiodesk.domain.safety.ConcomitantMedication;
import org.leiodesk.domain.study.ProtocolSettings;
import org.leiodesk.domain.study.Study;
import org.leiodesk.domain.study.UserAccount;
import org.leiodesk.domain.subject.Diagnosis;
import org.leiodesk.domain.subject.Subject;
import org.leiodesk.store.audit.RecordMapper;
import org.leiodesk.store.audit.Versioned;
import org.leiodesk.store.query.QueryRecords;
import org.leiodesk.store.signing.SigningRecords;

/** Every kind of record that the store keeps. */
public final class Records {
    public static final RecordMapper<Versioned<Study>> STUDY = new StudyMapper();
    public static final RecordMapper<Versioned<UserAccount>> ACCOUNT = new AccountMapper();
    public static final RecordMapper<Versioned<ProtocolSettings>> PROTOCOL = new ProtocolMapper();

    public static final RecordMapper<Subject> SUBJECT = new SubjectMapper();
    public static final RecordMapper<Diagnosis> DIAGNOSIS = new DiagnosisMapper();
    public static final RecordMapper<Cycle> CYCLE = new CycleMapper();
    public static final RecordMapper<Administration> ADMINISTRATION = new AdministrationMapper();
    public static final RecordMapper<Lesion> LESION = new LesionMapper();
    public static final RecordMapper<Assessment> ASSESSMENT = new AssessmentMapper();
    public static final RecordMapper<LesionMeasurement> MEASUREMENT = new MeasurementMapper();
    public static final RecordMapper<EndOfTreatment> END_OF_TREATMENT = new EndOfTreatmentMapper();
    public static final RecordMapper<NewTherapy> NEW_THERAPY = new NewTherapyMapper();
    public static final RecordMapper<Death> DEATH = new DeathMapper();
    public static final RecordMapper<Contact> CONTACT = new ContactMapper();
    public static final RecordMapper<AdverseEvent> ADVERSE_EVENT = new AdverseEventMapper();
    public static final RecordMapper<ConcomitantMedication> MEDICATION = new MedicationMapper();

    /** All of them, each after those that its rows refer to. */
    public static final List<RecordMapper<?>> ALL = List.of(
            STUDY,
            ACCOUNT,
            PROTOCOL,
            SUBJECT,
            DIAGNOSIS,
            CYCLE,
            ADMINISTRATION,
            LESION,
            ASSESSMENT,
            MEASUREMENT,
            END_OF_TREATMENT,
            NEW_THERAPY,
            DEATH,
            CONTACT,
            ADVERSE_EVENT,
            MEDICATION,
            SigningRecords.REVIEW,
            SigningRecords.SIGNATURE,
            SigningRecords.HOLD,
            QueryRecords.QUERY,
            QueryRecords.STEP);

    /** What can be signed: whatever is recorded of a subject, and its reviews. Signatures, holds and queries say something about the data; they are none. */
    public static final List<RecordMapper<?>> SIGNABLE = ALL.stream()
            .filter(RecordMapper::isOfSubjects)
            .filter(kind -> !List.of(
                            SigningRecords.SIGNATURE, SigningRecords.HOLD, QueryRecords.QUERY, QueryRecords.STEP)
                    .contains(kind))
            .toList();

    private Records() {}
}
