-- Income of the last twelve months that an advisor entered from the papers she was shown. The last entry counts; former
-- ones stay until the application is deleted.
create table proven_income (
    id             bigint        generated always as identity constraint proven_income_pk primary key,
    application_id bigint        not null
        constraint proven_income_application_fk references housing_application (id) on delete cascade,
    amount         numeric(11,2) not null constraint proven_income_amount_ck check (amount >= 0),
    last_day       date          not null,
    proof          varchar(20)   not null constraint proven_income_proof_ck check (proof in
        ('PAYSLIPS', 'EMPLOYER_STATEMENT', 'BENEFIT_STATEMENT', 'PENSION_STATEMENT', 'ACCOUNTS')),
    proof_dated    date          not null,
    entered_by     bigint        not null,
    entered_at     timestamptz   not null
);
create index proven_income_application_ix on proven_income (application_id, id);
