-- What the company directory said of the employer (R-082 to R-095). Answers given before it was asked are taken as they
-- are (ASSUMED) until tab 2 is confirmed again: nobody loses the offers for it.
alter table housing_application
    add column company_state       varchar(20) not null default 'TO_CONFIRM',
    add column company_siret       varchar(14),
    add column company             text,
    add column company_code_asked  varchar(50) not null default '',
    add column company_answered_at timestamptz,
    add column company_next_try_at timestamptz,
    add column company_tries       integer     not null default 0;
update housing_application set company_state = 'ASSUMED' where data_sharing is not null;
alter table housing_application
    add constraint housing_application_company_state_ck check (company_state in
        ('TO_CONFIRM', 'WAITING', 'CONFIRMED', 'UNKNOWN', 'CODE_REFUSED', 'ASSUMED'));
create index housing_application_company_due_ix on housing_application (company_next_try_at)
    where company_state = 'WAITING';

-- What each employee let her company see, with the words she read: lines are added, never changed.
create sequence data_sharing_consent_seq start with 50 increment by 50;
create table data_sharing_consent (
    id             bigint       not null constraint data_sharing_consent_pk primary key,
    account_id     bigint       constraint data_sharing_consent_account_fk references account (id) on delete set null,
    actor_id       bigint       constraint data_sharing_consent_actor_fk references account (id) on delete set null,
    choice         varchar(10)  constraint data_sharing_consent_choice_ck check
        (choice in ('ANONYMOUS', 'LIMITED', 'FULL')),
    cause          varchar(20)  not null constraint data_sharing_consent_cause_ck check
        (cause in ('CHOSEN', 'COMPANY_CHANGED', 'NO_LONGER_OFFERED', 'APPLICATION_DELETED')),
    company_siret  varchar(14),
    company_name   varchar(150) not null,
    policy_version varchar(50)  not null,
    text_version   varchar(20)  not null,
    wording        varchar(10)  constraint data_sharing_consent_wording_ck check
        (wording in ('STANDARD', 'VARIANT_A', 'VARIANT_B')),
    language       varchar(2),
    given_at       timestamptz  not null,
    constraint data_sharing_consent_chosen_ck check
        ((cause = 'CHOSEN') = (choice is not null) and (cause <> 'CHOSEN' or (text_version <> '' and wording is not null)))
);
create index data_sharing_consent_account_ix on data_sharing_consent (account_id, given_at desc);

-- A line may lose its persons, when they are forgotten, and nothing else.
create function data_sharing_consent_is_kept() returns trigger language plpgsql as $$
declare
    kept data_sharing_consent;
begin
    if tg_op = 'UPDATE' and (new.account_id is null or new.account_id = old.account_id)
            and (new.actor_id is null or new.actor_id = old.actor_id) then
        kept := new;
        kept.account_id := old.account_id;
        kept.actor_id := old.actor_id;
        if kept is not distinct from old then
            return new;
        end if;
    end if;
    raise exception 'The register of consents only grows';
end $$;
create trigger data_sharing_consent_kept before update or delete on data_sharing_consent
    for each row execute function data_sharing_consent_is_kept();
