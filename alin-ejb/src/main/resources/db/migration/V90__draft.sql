-- What a person has typed on a page and not yet confirmed: one row for a person and a form, replaced as she types on.
create table draft (
    account_id bigint      not null constraint draft_account_fk references account (id) on delete cascade,
    form       varchar(40) not null,
    fields     text        not null,
    saved_at   timestamptz not null,
    constraint draft_pk primary key (account_id, form)
);
create index draft_saved_at_ix on draft (saved_at);
