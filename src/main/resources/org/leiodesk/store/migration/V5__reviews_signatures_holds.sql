-- What the investigator decides about the record: the review of a derived response, electronic signatures, and whether a casebook is open, frozen or locked.
-- "if not exists" makes the script one that can be run again after a loss of power in its middle: the engine commits each statement for itself.

-- The response that was derived when it was reviewed, and the investigator's own. A reason only when the two differ.
create table if not exists response_review (
    subject_id varchar(64) not null references subject,
    evaluator_role varchar not null,
    evaluator_reader varchar not null,
    timepoint_key varchar not null,
    timepoint_number varchar,
    timepoint_name varchar not null,
    derived_response varchar(20) not null,
    response varchar(20) not null,
    override_reason varchar not null,
    user_name varchar(40) not null,
    full_name varchar not null,
    role varchar(20) not null,
    reviewed_at varchar(40) not null,
    time_zone varchar(60) not null,
    version integer not null,
    row_mac varbinary(32),
    primary key (subject_id, evaluator_role, evaluator_reader, timepoint_key)
);

-- Rows are only ever added. The scope says what was signed: the CASEBOOK; a TIMEPOINT of an evaluator; a FORM, which is a kind of record and its key as the
-- audit trail names them. The hash is that of the signed content as it stood when the audit trail ended with signed_entry.
create table if not exists signature (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    scope varchar(20) not null,
    evaluator_role varchar,
    evaluator_reader varchar,
    timepoint_key varchar,
    timepoint_number varchar,
    timepoint_name varchar,
    signed_form varchar(40),
    signed_key varchar,
    meaning varchar(20) not null,
    user_name varchar(40) not null,
    full_name varchar not null,
    role varchar(20) not null,
    signed_at varchar(40) not null,
    time_zone varchar(60) not null,
    signed_entry integer not null,
    content_format integer not null,
    content_hash varchar(64) not null,
    version integer not null,
    row_mac varbinary(32),
    primary key (subject_id, sequence_number)
);

-- A casebook without a row is open.
create table if not exists casebook_hold (
    subject_id varchar(64) not null primary key references subject,
    state varchar(20) not null,
    version integer not null,
    row_mac varbinary(32)
);
