-- Codes that several accounts brought to the mailbox of one number within a day. Number and account stand as keyed digests
-- and the rows outlive the account: whoever erases hers and opens another is counted on.
create table number_code (
    id            bigint generated always as identity constraint number_code_pk primary key,
    number_digest varchar(64) not null,
    asker_digest  varchar(64) not null,
    newcomer      boolean     not null,
    mailed_at     timestamptz not null
);
create index number_code_number_ix on number_code (number_digest, mailed_at);
create index number_code_mailed_at_ix on number_code (mailed_at);

alter table import_request
    drop constraint import_request_state_ck,
    add constraint import_request_state_ck check (state in
        ('WAITING_FOR_SITE', 'CODE_SENT', 'CODE_LOCKED', 'TOO_MANY_CODES', 'NOT_IMPORTABLE', 'UNKNOWN_NUMBER', 'NO_EMAIL',
         'SITE_NOT_CONNECTED', 'STRUCK_OFF', 'NOT_RENEWED', 'IDENTITY_DIFFERS'));
