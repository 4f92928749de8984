-- Who has been shown the tutorial: once, after the first sign-in (R-050). Whoever imported an application before knows her way.
create table tutorial_shown (
    account_id bigint      not null constraint tutorial_shown_pk primary key
        constraint tutorial_shown_account_fk references account (id) on delete cascade,
    shown_at   timestamptz not null
);
insert into tutorial_shown (account_id, shown_at) select account_id, imported_at from housing_application;
