-- What each "Mettre à jour" changed: fields before and after, and what follows for the search, as JSON.
create table application_update (
    id              bigint generated always as identity constraint application_update_pk primary key,
    application_id  bigint      not null
        constraint application_update_application_fk references housing_application (id) on delete cascade,
    updated_at      timestamptz not null,
    report          text        not null,
    acknowledged_at timestamptz
);
create index application_update_application_ix on application_update (application_id, updated_at desc);
