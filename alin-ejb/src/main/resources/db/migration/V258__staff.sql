-- Who works here: agencies, members with their territories, and what was done to their accounts.
create sequence agency_seq;
create table agency (
    id      bigint       not null constraint agency_pk primary key,
    version bigint       not null,
    name    varchar(120) not null
);
create unique index agency_name_uq on agency (upper(name));

create table staff_member (
    account_id    bigint      not null constraint staff_member_pk primary key
        constraint staff_member_account_fk references account (id) on delete cascade,
    version       bigint      not null,
    agency_id     bigint      constraint staff_member_agency_fk references agency (id),
    whole_country boolean     not null,
    invited_at    timestamptz not null,
    invited_until timestamptz not null
);
create index staff_member_agency_ix on staff_member (agency_id);

create table staff_territory (
    account_id      bigint     not null
        constraint staff_territory_member_fk references staff_member (account_id) on delete cascade,
    department_code varchar(3) not null constraint staff_territory_department_fk references department (code),
    constraint staff_territory_pk primary key (account_id, department_code)
);

-- It only grows: who may change the log of her own acts need not be believed.
create table staff_act (
    id        bigint       generated always as identity constraint staff_act_pk primary key,
    member_id bigint       not null,
    actor_id  bigint       not null,
    kind      varchar(20)  not null constraint staff_act_kind_ck
        check (kind in ('INVITED', 'INVITED_AGAIN', 'ROLE_CHANGED', 'PLACED', 'SUSPENDED', 'REACTIVATED')),
    reason    varchar(500) not null,
    was       varchar(800) not null,
    became    varchar(800) not null,
    acted_at  timestamptz  not null
);
create index staff_act_member_ix on staff_act (member_id, acted_at);

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, delete, truncate on staff_act from alin_app;
    end if;
end
$$;

-- Those who work here already did so everywhere.
insert into staff_member (account_id, version, whole_country, invited_at, invited_until)
select id, 0, true, coalesce(activated_at, now()), coalesce(activated_at, now())
from account where role in ('ADVISOR', 'ADMINISTRATOR');
