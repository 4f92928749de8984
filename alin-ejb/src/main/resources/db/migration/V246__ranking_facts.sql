-- What ranks a candidate and is in the record, computed when the record is taken, so that "Je postule" does not read a whole
-- record. Absent until the record is taken again: it is then computed when asked for.
alter table housing_application add column ranking_facts text;
