-- A keyed checksum of each row over all its filled columns; filled by the program, which alone has the key. A column that is added later must be nullable,
-- so that the checksums of the rows that are there stay true.

alter table study add column row_mac varbinary(32);
alter table account add column row_mac varbinary(32);
alter table protocol_settings add column row_mac varbinary(32);
alter table audit_entry add column row_mac varbinary(32);
alter table subject add column row_mac varbinary(32);
alter table diagnosis add column row_mac varbinary(32);
alter table treatment_cycle add column row_mac varbinary(32);
alter table administration add column row_mac varbinary(32);
alter table lesion add column row_mac varbinary(32);
alter table assessment add column row_mac varbinary(32);
alter table measurement add column row_mac varbinary(32);
alter table end_of_treatment add column row_mac varbinary(32);
alter table new_therapy add column row_mac varbinary(32);
alter table death add column row_mac varbinary(32);
alter table contact add column row_mac varbinary(32);
alter table adverse_event add column row_mac varbinary(32);
alter table concomitant_medication add column row_mac varbinary(32);
