-- The one study that a file holds.
create table study (
    id bigint generated always as identity primary key,
    study_code varchar(64) not null unique
);
