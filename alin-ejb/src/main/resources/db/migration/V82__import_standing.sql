-- What a kept request is for: a first import, an update that the site could not answer at once, or the code that proves
-- once more whose number it is. The site's answer waits in it whole, sealed.
alter table import_request
    add purpose          varchar(12) not null default 'IMPORT'
        constraint import_request_purpose_ck check (purpose in ('IMPORT', 'REFRESH', 'CONFIRMATION')),
    add asked_at         timestamptz,
    add received         bytea,
    add received_version varchar(10),
    add replaced_number  varchar(18),
    add differing        varchar(60);
alter table import_request
    drop constraint import_request_state_ck,
    add constraint import_request_state_ck check (state in
        ('WAITING_FOR_SITE', 'CODE_SENT', 'CODE_LOCKED', 'UNKNOWN_NUMBER', 'NO_EMAIL', 'SITE_NOT_CONNECTED',
         'STRUCK_OFF', 'NOT_RENEWED', 'ALREADY_ATTACHED', 'IDENTITY_DIFFERS'));

-- Whether the application is still in force on its site, as last heard; and the answer it was read from, whole, sealed.
alter table housing_application
    add received            bytea,
    add received_version    varchar(10),
    add number_confirmed    boolean     not null default true,
    add expires_on          date,
    add struck_off_on       date,
    add strike_off_reason   varchar(10),
    add dalo_recognised_on  date,
    add standing_checked_at timestamptz;
-- Numbers taken before codes were mailed are proved at the first update (R-116): 20 April 2021, Paris time.
update housing_application set number_confirmed = false where imported_at < timestamptz '2021-04-20 00:00:00+02';

-- Numbers an application had before a merger on its site.
create table former_number (
    application_id bigint      not null
        constraint former_number_application_fk references housing_application (id) on delete cascade,
    number         varchar(18) not null,
    replaced_by    varchar(18) not null,
    replaced_at    timestamptz not null,
    constraint former_number_pk primary key (application_id, number)
);

-- One row a site that has ever been silent: while it is open nobody waits for that site, but for one probe at a time.
create table registration_site_circuit (
    site_code     varchar(20) not null constraint registration_site_circuit_pk primary key
        constraint registration_site_circuit_site_fk references registration_site (code),
    state         varchar(6)  not null constraint registration_site_circuit_state_ck check (state in ('CLOSED', 'OPEN')),
    failures      integer     not null,
    probes        integer     not null,
    since         timestamptz not null,
    next_probe_at timestamptz not null,
    last_failure  varchar(300)
);
