-- A record that dates a tumour assessment and tells nothing else names the assessment: all four, or none. The number as it was recorded.
alter table contact add column evaluator_role varchar;
alter table contact add column evaluator_reader varchar;
alter table contact add column timepoint_key varchar;
alter table contact add column timepoint_number varchar;
alter table contact add column timepoint_name varchar;

-- Whether the record says that the event was fatal: its end is then the death.
alter table adverse_event add column fatal boolean default false not null;
