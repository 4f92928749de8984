-- A message is known by its sender and its id, so that two landlords with one vendor's counter never meet, and by the digest of
-- its content, so that an id is not used for something else. What became of it is kept, so that it is answered again in the same
-- words. A sender is empty where nobody is known to have sent it.
alter table inbox_message
    add sender  varchar(10) not null default '',
    add digest  varchar(64) not null default '',
    add about   varchar(40) not null default '',
    add sent_at timestamptz,
    add outcome text;

update inbox_message set sender = source where state = 'PROCESSED' and source ~ '^[A-Z0-9]{3,10}$';

alter table inbox_message
    drop constraint inbox_message_pk,
    add constraint inbox_message_pk primary key (sender, message_id);

-- Finds what the same landlord has said later about the same candidacy.
create index inbox_message_about on inbox_message (about, kind) where about <> '';

-- The same for a landlord's offers; empty for the batches before.
alter table offer_batch add digest varchar(64) not null default '';
