-- How AL'in talks to each registration site, with dates of effect: a new way is one more row here and one more adapter.
-- protocol names the adapter; endpoint is what that adapter needs to find the site: a queue of the broker for JMS, for
-- SOAP the group of settings that hold address and keys (alin.registration.<endpoint>.…).
create table registration_site_connection (
    site_code      varchar(20)  not null,
    protocol       varchar(20)  not null,
    endpoint       varchar(200) not null,
    effective_from date         not null,
    effective_to   date,
    constraint registration_site_connection_pk primary key (site_code, effective_from),
    constraint registration_site_connection_site_fk foreign key (site_code) references registration_site (code),
    constraint registration_site_connection_dates_ck check (effective_to >= effective_from)
);

insert into registration_site_connection (site_code, protocol, endpoint, effective_from)
select code, 'SOAP', 'national', date '2020-01-01' from registration_site where kind = 'NATIONAL'
union all
select code, 'JMS', 'registration.' || lower(code) || '.requests', date '2020-01-01'
from registration_site where kind = 'LOCAL';

alter table registration_site drop column protocol;
