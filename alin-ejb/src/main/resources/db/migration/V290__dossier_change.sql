-- What an update changed in the application of an approved candidacy, until its advisor has seen it; one row a fact.
create table dossier_change (
    id           bigint generated always as identity constraint dossier_change_pk primary key,
    candidacy_id bigint       not null
        constraint dossier_change_candidacy_fk references candidacy (id) on delete cascade,
    changed_at   timestamptz  not null,
    fact         varchar(20)  not null,
    former       varchar(200) not null,
    latest       varchar(200) not null,
    seen_at      timestamptz
);
create index dossier_change_of_candidacy on dossier_change (candidacy_id, changed_at);
