-- The address an account is to move to, at most one: it does when both mailboxes have confirmed. Of the keys mailed to
-- them only the digests are kept.
create table email_change (
    account_id          bigint       not null constraint email_change_pk primary key
        constraint email_change_account_fk references account (id) on delete cascade,
    version             bigint       not null,
    new_email           varchar(254) not null
        constraint email_change_lower_ck check (new_email = lower(new_email)),
    former_key_digest   varchar(64)  not null constraint email_change_former_key_uq unique,
    new_key_digest      varchar(64)  not null constraint email_change_new_key_uq unique,
    requested_at        timestamptz  not null,
    expires_at          timestamptz  not null,
    former_confirmed_at timestamptz,
    new_confirmed_at    timestamptz
);

create index email_change_expires_at_ix on email_change (expires_at);
