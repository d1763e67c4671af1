-- Queries: questions about what was collected, and what was done with each. Rows are only ever added; where a query stands follows from its last step.
-- "if not exists" makes the script one that can be run again after a loss of power in its middle: the engine commits each statement for itself.

-- What a query is about is told as in the table of signatures: the CASEBOOK; a TIMEPOINT of an evaluator; a FORM, which is a kind of record and its key. The
-- item is one of the form, or a lesion of the time point; empty for the whole.
create table if not exists data_query (
    subject_id varchar(64) not null references subject,
    sequence_number integer not null,
    about_kind varchar(20) not null,
    evaluator_role varchar,
    evaluator_reader varchar,
    timepoint_key varchar,
    timepoint_number varchar,
    timepoint_name varchar,
    about_form varchar(40),
    about_key varchar,
    about_item varchar not null,
    query_text varchar not null,
    user_name varchar(40) not null,
    full_name varchar not null,
    role varchar(20) not null,
    raised_at varchar(40) not null,
    time_zone varchar(60) not null,
    version integer not null,
    row_mac varbinary(32),
    primary key (subject_id, sequence_number)
);

-- The steps of a query count from 1, so that two people cannot take the same one.
create table if not exists query_step (
    subject_id varchar(64) not null references subject,
    query_number integer not null,
    step_number integer not null,
    query_action varchar(20) not null,
    step_text varchar not null,
    user_name varchar(40) not null,
    full_name varchar not null,
    role varchar(20) not null,
    taken_at varchar(40) not null,
    time_zone varchar(60) not null,
    version integer not null,
    row_mac varbinary(32),
    primary key (subject_id, query_number, step_number),
    foreign key (subject_id, query_number) references data_query (subject_id, sequence_number)
);
