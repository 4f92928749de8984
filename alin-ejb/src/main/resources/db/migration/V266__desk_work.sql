-- What advisors write down about a candidacy for each other. Lines are added, never changed.
create table candidacy_note (
    id           bigint        generated always as identity constraint candidacy_note_pk primary key,
    candidacy_id bigint        not null constraint candidacy_note_candidacy_fk
        references candidacy (id) on delete cascade,
    author_id    bigint        constraint candidacy_note_author_fk references account (id) on delete set null,
    kind         varchar(10)   not null constraint candidacy_note_kind_ck check (kind in ('NOTE', 'CALL')),
    words        varchar(2000) not null,
    written_at   timestamptz   not null
);
create index candidacy_note_ix on candidacy_note (candidacy_id);

-- Whose a candidacy is until it is decided; one without a row is everybody's.
create table candidacy_assignment (
    candidacy_id bigint      not null constraint candidacy_assignment_pk primary key
        constraint candidacy_assignment_candidacy_fk references candidacy (id) on delete cascade,
    advisor_id   bigint      not null constraint candidacy_assignment_advisor_fk
        references account (id) on delete cascade,
    assigned_by  bigint      constraint candidacy_assignment_by_fk references account (id) on delete set null,
    assigned_at  timestamptz not null
);
create index candidacy_assignment_ix on candidacy_assignment (advisor_id);

-- Who has a dossier open: a lease from the last time she was seen there.
create table dossier_presence (
    candidacy_id bigint      not null constraint dossier_presence_candidacy_fk
        references candidacy (id) on delete cascade,
    advisor_id   bigint      not null constraint dossier_presence_advisor_fk
        references account (id) on delete cascade,
    seen_at      timestamptz not null,
    constraint dossier_presence_pk primary key (candidacy_id, advisor_id)
);
create index dossier_presence_ix on dossier_presence (advisor_id);
