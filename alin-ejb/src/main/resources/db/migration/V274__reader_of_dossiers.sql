-- The data protection officer reads what one member of staff did.
create index dossier_reading_reader_ix on dossier_reading (reader_id, read_at) where reader_id is not null;
