-- What a company says to a candidacy of its employee, where its policy asks for its agreement. Candidacies that are under
-- way without a row need none.
create table employer_validation (
    candidacy_id  bigint       not null constraint employer_validation_pk primary key
        constraint employer_validation_candidacy_fk references candidacy (id) on delete cascade,
    version       bigint       not null,
    company_siret varchar(14),
    company_name  varchar(150) not null,
    due_on        date         not null,
    state         varchar(10)  not null constraint employer_validation_state_ck check
        (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'OVERDUE', 'WAIVED'))
);
create index employer_validation_due_ix on employer_validation (due_on) where state = 'REQUESTED';

-- Each step with its day, who recorded it, and her words. Lines are added, never changed.
create sequence employer_validation_step_seq start with 50 increment by 50;
create table employer_validation_step (
    id           bigint        not null constraint employer_validation_step_pk primary key,
    candidacy_id bigint        not null constraint employer_validation_step_fk
        references employer_validation (candidacy_id) on delete cascade,
    state        varchar(10)   not null,
    entered_at   timestamptz   not null,
    actor_id     bigint        constraint employer_validation_step_actor_fk references account (id) on delete set null,
    reason       varchar(2000) not null
);
create index employer_validation_step_ix on employer_validation_step (candidacy_id);
