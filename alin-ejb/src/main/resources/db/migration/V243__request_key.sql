-- A form's request is known again: a double click, or one whose answer got lost, makes no second candidacy.
alter table candidacy add column request_key varchar(36);
create unique index candidacy_one_request on candidacy (account_id, request_key) where request_key is not null;
