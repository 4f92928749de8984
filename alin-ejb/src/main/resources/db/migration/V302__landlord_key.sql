-- Public keys of landlords' systems: whoever reads them can check a signature and make none. A key is one landlord's.
create table landlord_key (
    key_id            varchar(16) not null constraint landlord_key_pk primary key
        constraint landlord_key_id check (key_id ~ '^[0-9a-f]{16}$'),
    version           bigint      not null,
    landlord_code     varchar(10) not null constraint landlord_key_landlord_fk references landlord (code),
    public_key        bytea       not null,
    valid_from        date        not null,
    valid_until       date,
    registered_at     timestamptz not null,
    registered_by     bigint      constraint landlord_key_registered_by_fk references account (id) on delete set null,
    revoked_at        timestamptz,
    revoked_by        bigint      constraint landlord_key_revoked_by_fk references account (id) on delete set null,
    revocation_reason varchar(500),
    constraint landlord_key_period check (valid_until >= valid_from),
    constraint landlord_key_revocation check ((revoked_at is null) = (revocation_reason is null))
);
create index landlord_key_landlord on landlord_key (landlord_code);
