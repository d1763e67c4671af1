-- What is collected of a subject, one table a record of the domain. A date that may be partial is text as it was recorded (2024, 2024-03, 2024-03-17);
-- a dose and a visit number are text too, so that they come back digit for digit.

create table subject (
    subject_id varchar(64) not null primary key,
    subject_number varchar not null,
    site_id varchar not null,
    status varchar(20) not null,
    consented_on varchar(10),
    enrolled_on varchar(10),
    screen_failure_reason varchar not null,
    sex varchar(10) not null,
    birth_date varchar(10),
    age_years integer,
    arm varchar not null,
    declared_first_dose varchar(10),
    version integer not null
);

create table diagnosis (
    subject_id varchar(64) not null primary key references subject,
    diagnosed_on varchar(10),
    origin varchar(40),
    fnclcc_grade integer,
    extent varchar(20),
    sites varchar not null,
    figo_stage varchar not null,
    ecog integer,
    prior_epirubicin_mg_per_m2 double precision not null,
    prior_doxorubicin_mg_per_m2 double precision not null,
    version integer not null
);

create table treatment_cycle (
    subject_id varchar(64) not null references subject,
    cycle_number integer not null,
    planned_on date,
    started_on varchar(10),
    height_cm double precision,
    weight_kg double precision,
    ecog integer,
    delay_reason varchar not null,
    version integer not null,
    primary key (subject_id, cycle_number)
);

create table administration (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    cycle_number integer not null,
    cycle_day integer not null,
    drug varchar not null,
    planned_amount varchar,
    planned_unit varchar,
    given_amount varchar,
    given_unit varchar,
    started_on varchar(10),
    ended_on varchar(10),
    adjustment varchar not null,
    batch varchar not null,
    route varchar not null,
    version integer not null,
    primary key (subject_id, sequence_number)
);

create table lesion (
    subject_id varchar(64) not null references subject,
    evaluator_role varchar not null,
    evaluator_reader varchar not null,
    lesion_id varchar(40) not null,
    sequence_number integer not null,
    role varchar(20) not null,
    site varchar not null,
    organ varchar not null,
    kind varchar(40) not null,
    imaging_method varchar(20),
    slice_thickness_mm double precision,
    irradiated boolean not null,
    progressed_since_irradiation boolean not null,
    timepoint_key varchar not null,
    timepoint_number varchar,
    timepoint_name varchar not null,
    identified_on varchar(10),
    version integer not null,
    primary key (subject_id, evaluator_role, evaluator_reader, lesion_id)
);

create table assessment (
    subject_id varchar(64) not null references subject,
    evaluator_role varchar not null,
    evaluator_reader varchar not null,
    timepoint_key varchar not null,
    timepoint_number varchar,
    timepoint_name varchar not null,
    sequence_number integer not null,
    imaged_on varchar(10),
    responded_on varchar(10),
    response varchar(20),
    new_lesions_looked_for boolean not null,
    comment_text varchar not null,
    version integer not null,
    primary key (subject_id, evaluator_role, evaluator_reader, timepoint_key)
);

-- The state of a lesion: its kind, and as the kind has them a size in mm, a reason in words, fragments (JSON), the lesion that carries a merged one.
create table measurement (
    subject_id varchar(64) not null references subject,
    evaluator_role varchar not null,
    evaluator_reader varchar not null,
    lesion_id varchar(40) not null,
    timepoint_key varchar not null,
    timepoint_number varchar,
    timepoint_name varchar not null,
    sequence_number integer not null,
    imaged_on varchar(10) not null,
    state_kind varchar(40) not null,
    state_mm varchar(20),
    state_reason varchar,
    state_fragments varchar,
    state_carrier varchar(40),
    version integer not null,
    primary key (subject_id, evaluator_role, evaluator_reader, lesion_id, timepoint_key)
);

create table end_of_treatment (
    subject_id varchar(64) not null primary key references subject,
    sequence_number integer not null,
    ended_on varchar(10),
    end_reason varchar(40) not null,
    verbatim varchar not null,
    version integer not null
);

create table new_therapy (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    therapy_name varchar not null,
    started_on varchar(10) not null,
    version integer not null,
    primary key (subject_id, sequence_number)
);

create table death (
    subject_id varchar(64) not null primary key references subject,
    source varchar(40) not null,
    sequence_number integer not null,
    died_on varchar(10),
    cause varchar not null,
    version integer not null
);

create table contact (
    subject_id varchar(64) not null references subject,
    source varchar(40) not null,
    sequence_number integer not null,
    contact_on varchar(10) not null,
    note varchar not null,
    version integer not null,
    primary key (subject_id, source, sequence_number)
);

create table adverse_event (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    term varchar not null,
    grade integer,
    severity varchar not null,
    serious boolean,
    relation varchar not null,
    started_on varchar(10),
    ended_on varchar(10),
    recorded_on varchar(10),
    version integer not null,
    primary key (subject_id, sequence_number)
);

create table concomitant_medication (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    medication_name varchar not null,
    category varchar not null,
    started_on varchar(10),
    ended_on varchar(10),
    recorded_on varchar(10),
    version integer not null,
    primary key (subject_id, sequence_number)
);
