-- A refusal that an advisor has decided and that can still be undone: the candidacy stays where it is until it takes effect.
create table pending_refusal (
    candidacy_id bigint        not null constraint pending_refusal_pk primary key
        constraint pending_refusal_candidacy_fk references candidacy (id) on delete cascade,
    advisor_id   bigint        not null,
    reason       varchar(30)   not null,
    words        varchar(2000) not null,
    decided_at   timestamptz   not null,
    effective_at timestamptz   not null
);
create index pending_refusal_due on pending_refusal (effective_at);
