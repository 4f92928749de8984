-- Tries on browsers that are known for an account: strangers cannot use them up. One row stands for the password that is
-- asked for while somebody is signed in.
create table device_throttle (
    account_id    bigint      not null
        constraint device_throttle_account_fk references account (id) on delete cascade,
    device_digest varchar(64) not null,
    version       bigint      not null,
    tries         integer     not null,
    locks         integer     not null,
    last_try_at   timestamptz not null,
    locked_until  timestamptz,
    constraint device_throttle_pk primary key (account_id, device_digest)
);

create index device_throttle_last_try_ix on device_throttle (last_try_at);

-- So many in a span of time, by a digest that only the holder of the sealing keys can make: of a source, of a source and
-- an e-mail, of a known browser. Rows go within two days.
create table allowance (
    subject           varchar(64) not null constraint allowance_pk primary key,
    version           bigint      not null,
    taken             integer     not null,
    window_started_at timestamptz not null
);

create index allowance_window_ix on allowance (window_started_at);
