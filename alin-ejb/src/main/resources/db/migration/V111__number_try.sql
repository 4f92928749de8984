-- Which numbers an account asked for within a day: their count is bounded, so that nobody asks a way through them.
create table number_try (
    account_id    bigint      not null constraint number_try_account_fk references account (id) on delete cascade,
    unique_number varchar(18) not null,
    tried_at      timestamptz not null,
    constraint number_try_pk primary key (account_id, unique_number)
);
create index number_try_tried_at_ix on number_try (tried_at);
-- Codes are counted by account alone.
drop index security_code_number_ix;
