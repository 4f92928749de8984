-- Imports under way: what the site answered stays here, unseen, until the right code is given.
create sequence import_request_seq start with 50 increment by 50;
create table import_request (
    id            bigint      not null constraint import_request_pk primary key,
    version       bigint      not null,
    account_id    bigint      not null constraint import_request_account_uq unique
        constraint import_request_account_fk references account (id) on delete cascade,
    unique_number varchar(18) not null,
    state         varchar(20) not null constraint import_request_state_ck check (state in
        ('WAITING_FOR_SITE', 'CODE_SENT', 'CODE_LOCKED', 'UNKNOWN_NUMBER', 'NO_EMAIL', 'SITE_NOT_CONNECTED')),
    record        text,
    delayed       boolean     not null,
    attempts      integer     not null,
    next_try_at   timestamptz not null
);
-- While a request is being fetched its next try lies a lease ahead: that is the claim.
create index import_request_due_ix on import_request (next_try_at) where state = 'WAITING_FOR_SITE';

-- One row a code mailed: they are counted per hour, for the account and for the number.
create sequence security_code_seq start with 50 increment by 50;
create table security_code (
    id            bigint       not null constraint security_code_pk primary key,
    version       bigint       not null,
    account_id    bigint       not null
        constraint security_code_account_fk references account (id) on delete cascade,
    unique_number varchar(18)  not null,
    code_hash     varchar(200) not null,
    issued_at     timestamptz  not null,
    expires_at    timestamptz  not null,
    tries_left    integer      not null constraint security_code_tries_ck check (tries_left >= 0),
    ended_at      timestamptz
);
create index security_code_account_ix on security_code (account_id, issued_at);
create index security_code_number_ix on security_code (unique_number, issued_at);
-- A new code voids the former.
create unique index security_code_open_uq on security_code (account_id) where ended_at is null;

create sequence als_number_seq;
create sequence housing_application_seq start with 50 increment by 50;
create table housing_application (
    id                        bigint      not null constraint housing_application_pk primary key,
    version                   bigint      not null,
    account_id                bigint      not null constraint housing_application_account_uq unique
        constraint housing_application_account_fk references account (id) on delete cascade,
    unique_number             varchar(18) not null constraint housing_application_number_uq unique,
    als_number                bigint      not null constraint housing_application_als_number_uq unique,
    record                    text        not null,
    imported_at               timestamptz not null,
    refreshed_at              timestamptz not null,
    validated_at              timestamptz,
    attached_to               varchar(15) not null constraint housing_application_attached_to_ck
        check (attached_to in ('APPLICANT', 'CO_APPLICANT')),
    employer_name             varchar(150) not null,
    company_code              varchar(50)  not null,
    employee_number           varchar(50)  not null,
    hired_on                  date,
    permanent_agency_contract boolean,
    several_employers         boolean,
    data_sharing              varchar(10) constraint housing_application_data_sharing_ck
        check (data_sharing in ('ANONYMOUS', 'LIMITED', 'FULL')),
    data_sharing_chosen_at    timestamptz
);

-- AL'in holds no file: a row says that the applicant confirmed the deposit on the registration site.
create table deposited_document (
    application_id bigint      not null
        constraint deposited_document_application_fk references housing_application (id) on delete cascade,
    document_key   varchar(80) not null,
    declared_at    timestamptz not null,
    constraint deposited_document_pk primary key (application_id, document_key)
);
