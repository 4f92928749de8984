-- Sessions that were signed in. Each request asks here whether its own may still be used.
create sequence account_session_seq start with 50 increment by 50;

create table account_session (
    id           bigint      not null constraint account_session_pk primary key,
    account_id   bigint      not null
        constraint account_session_account_fk references account (id) on delete cascade,
    key_digest   varchar(64) not null constraint account_session_key_uq unique,
    device       varchar(80) not null,
    signed_in_at timestamptz not null,
    last_seen_at timestamptz not null,
    ended_at     timestamptz
);

create index account_session_account_ix on account_session (account_id) where ended_at is null;
create index account_session_signed_in_ix on account_session (signed_in_at);
