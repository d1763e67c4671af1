-- The one study that a file holds, who may open it, what its protocol chooses, and every change.
-- Column names become the item names of the audit trail (imaged_on: imagedOn), so they are words and not abbreviations.

create table study (
    study_id varchar(64) not null primary key,
    title varchar not null,
    registration varchar not null,
    site_id varchar not null,
    site_name varchar not null,
    version integer not null
);

create table account (
    account_name varchar(40) not null primary key,
    full_name varchar not null,
    role varchar(20) not null,
    active boolean not null,
    version integer not null
);

create table protocol_settings (
    settings_name varchar(20) not null primary key,
    cycle_days integer not null,
    assessment_interval_days integer not null,
    assessment_window_days integer not null,
    baseline_window_days integer not null,
    confirmation_days integer not null,
    confirmation_strict boolean not null,
    stable_minimum_days integer not null,
    max_not_evaluable_between integer not null,
    accept_stable_between boolean not null,
    pfs_rule varchar(10) not null,
    confidence_level double precision not null,
    ctcae_version varchar not null,
    temozolomide_levels varchar not null,
    temozolomide_days integer not null,
    epirubicin_mg_per_m2 double precision not null,
    epirubicin_levels_percent varchar not null,
    maximum_epirubicin_cycles integer not null,
    maximum_delay_days integer not null,
    cycle_window_days integer not null,
    bsa_formula varchar(20) not null,
    bsa_cap_m2 double precision not null,
    epirubicin_warn_mg_per_m2 double precision not null,
    epirubicin_stop_mg_per_m2 double precision not null,
    doxorubicin_factor double precision not null,
    confirmed boolean not null,
    version integer not null
);

-- Entries are only ever added. Values are a JSON object of item and text.
create table audit_entry (
    entry_number bigint not null primary key,
    action varchar(20) not null,
    subject_id varchar(64) not null,
    form varchar(40) not null,
    record_key varchar not null,
    values_before varchar not null,
    values_after varchar not null,
    user_name varchar(40) not null,
    signed_at timestamp(9) with time zone not null,
    time_zone varchar(60) not null,
    reason varchar not null
);

create index audit_entry_of_subject on audit_entry (subject_id);
