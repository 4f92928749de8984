-- Of a home that was let twice, and of an application with two leases, the first lease counts.
with signed as (
    select id,
           row_number() over (partition by offer_reference order by status_since, id) as lease_of_home,
           row_number() over (partition by application order by status_since, id)     as lease_of_application
    from candidacy
    where status = 'LEASE_SIGNED')
update candidacy
set status = 'NOT_ALLOCATED', version = version + 1
from signed
where signed.id = candidacy.id and (lease_of_home > 1 or lease_of_application > 1);

create unique index candidacy_one_lease_of_home on candidacy (offer_reference) where status = 'LEASE_SIGNED';
create unique index candidacy_one_lease_of_application on candidacy (application) where status = 'LEASE_SIGNED';

-- What is true once of a home, whoever its candidates are. It names nobody, so that it outlives them.
create table home_file (
    offer_reference varchar(40) not null constraint home_file_pk primary key,
    version         bigint      not null,
    state           varchar(20) not null constraint home_file_state check (state in ('OPEN', 'LET', 'WITHDRAWN')),
    state_since     timestamptz not null
);

insert into home_file (offer_reference, version, state, state_since)
select c.offer_reference,
       0,
       case when bool_or(c.status = 'LEASE_SIGNED') then 'LET'
            when bool_or(c.active_application is not null) then 'OPEN'
            when bool_or(o.status = 'WITHDRAWN') then 'WITHDRAWN'
            else 'OPEN' end,
       max(c.status_since)
from candidacy c
left join offer o on o.reference = c.offer_reference
group by c.offer_reference;
