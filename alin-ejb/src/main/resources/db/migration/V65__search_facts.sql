-- What offers are searched by (household, incomes, circles of communes), computed when the record is taken, so that no
-- list of offers parses a whole record. Absent until the record is taken again: it is then computed when asked for.
alter table housing_application add column search_facts text;
