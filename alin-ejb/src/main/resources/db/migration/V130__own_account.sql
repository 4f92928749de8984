-- What the holder of an account changes herself: the names she had before, and an address that both mailboxes must confirm.

-- A spouse's name, say; empty for most. The birth name stays the one that is compared with the registration site's.
alter table account
    add column usage_name varchar(100) not null default '';

create sequence former_name_seq start with 50 increment by 50;

create table former_name (
    id         bigint       not null constraint former_name_pk primary key,
    version    bigint       not null,
    account_id bigint       not null
        constraint former_name_account_fk references account (id) on delete cascade,
    birth_name varchar(100) not null,
    usage_name varchar(100) not null,
    first_name varchar(100) not null,
    reason     varchar(20)  not null
        constraint former_name_reason_ck check (reason in ('USAGE', 'CORRECTION', 'CIVIL_STATUS')),
    changed_at timestamptz  not null
);

create index former_name_account_ix on former_name (account_id, changed_at);
create index former_name_changed_at_ix on former_name (changed_at);
