-- Accounts, the links mailed to their holders, and the counters that protect both.

create sequence account_seq start with 50 increment by 50;

create table account (
    id               bigint       not null constraint account_pk primary key,
    version          bigint       not null,
    email            varchar(254) not null constraint account_email_uq unique,
    role             varchar(20)  not null
        constraint account_role_ck check (role in ('APPLICANT', 'ADVISOR', 'ADMINISTRATOR')),
    status           varchar(20)  not null
        constraint account_status_ck check (status in ('REQUESTED', 'ACTIVE')),
    civility         varchar(20)  not null
        constraint account_civility_ck check (civility in ('MADAME', 'MONSIEUR')),
    birth_name       varchar(100) not null,
    first_name       varchar(100) not null,
    mobile           varchar(20)  not null,
    language         varchar(2)   not null
        constraint account_language_ck check (language in ('FR', 'EN')),
    password_hash    varchar(200),
    consent_version  varchar(20)  not null,
    consent_given_at timestamptz  not null,
    activated_at     timestamptz,
    constraint account_email_lower_ck check (email = lower(email)),
    constraint account_active_ck check (
        status = 'REQUESTED' or (password_hash is not null and activated_at is not null))
);

-- Finds the accounts that nobody confirmed, to forget them.
create index account_requested_ix on account (consent_given_at) where status = 'REQUESTED';

create sequence account_link_seq start with 50 increment by 50;

-- Only the digest of a key is kept: a copy of this table opens nothing.
create table account_link (
    id           bigint      not null constraint account_link_pk primary key,
    version      bigint      not null,
    account_id   bigint      not null
        constraint account_link_account_fk references account (id) on delete cascade,
    key_digest   varchar(64) not null constraint account_link_key_uq unique,
    purpose      varchar(20) not null
        constraint account_link_purpose_ck check (purpose in ('ACTIVATION', 'NEW_PASSWORD')),
    expires_at   timestamptz not null,
    confirmed_at timestamptz,
    ended_at     timestamptz
);

create index account_link_account_ix on account_link (account_id);

-- A new link ends the former: the database too refuses two that work.
create unique index account_link_open_uq on account_link (account_id) where ended_at is null;

-- Counted by digest, for known and unknown e-mails alike.
create table sign_in_throttle (
    email_digest varchar(64) not null constraint sign_in_throttle_pk primary key,
    version      bigint      not null,
    tries        integer     not null,
    locks        integer     not null,
    last_try_at  timestamptz not null,
    locked_until timestamptz
);

create index sign_in_throttle_last_try_ix on sign_in_throttle (last_try_at);

create table mail_allowance (
    email_digest      varchar(64) not null constraint mail_allowance_pk primary key,
    version           bigint      not null,
    mails             integer     not null,
    window_started_at timestamptz not null
);

create index mail_allowance_window_ix on mail_allowance (window_started_at);
