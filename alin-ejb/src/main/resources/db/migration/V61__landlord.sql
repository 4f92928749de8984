-- Landlords and their credentials: only the digest of an access key is kept, and it is what messages are signed with.
create table landlord (
    code       varchar(10)  not null constraint landlord_pk primary key constraint landlord_code check (code ~ '^[A-Z0-9]{3,10}$'),
    version    bigint       not null,
    name       varchar(120) not null,
    siren      varchar(9)   constraint landlord_siren check (siren ~ '^[0-9]{9}$'),
    key_digest varchar(64)  constraint landlord_key_digest check (key_digest ~ '^[0-9a-f]{64}$'),
    active     boolean      not null,
    created_at timestamptz  not null
);

-- Those whose offers are known already; they can sign nothing until a key is made for them.
insert into landlord (code, version, name, active, created_at)
select landlord_code, 0, max(landlord_name), true, now()
from offer where landlord_code ~ '^[A-Z0-9]{3,10}$' group by landlord_code;

-- Who may enter offers for a landlord; one account works for one landlord.
create table landlord_agent (
    account_id    bigint      not null constraint landlord_agent_pk primary key
        constraint landlord_agent_account_fk references account (id) on delete cascade,
    landlord_code varchar(10) not null constraint landlord_agent_landlord_fk references landlord (code)
);
create index landlord_agent_landlord on landlord_agent (landlord_code);

alter table account drop constraint account_role_ck;
alter table account add constraint account_role_ck
    check (role in ('APPLICANT', 'ADVISOR', 'ADMINISTRATOR', 'LANDLORD_AGENT'));
