-- Bids for homes. The offer is copied as it stood: archives and mails outlive the posting.
create sequence candidacy_seq start with 50 increment by 50;
create table candidacy (
    id                  bigint        not null constraint candidacy_pk primary key,
    version             bigint        not null,
    account_id          bigint        not null,
    application         varchar(18)   not null,
    active_application  varchar(18),
    registered_on       date          not null,
    submitted_at        timestamptz   not null,
    status              varchar(20)   not null,
    status_since        timestamptz   not null,
    offer_reference     varchar(40)   not null,
    landlord_code       varchar(30)   not null,
    landlord_name       varchar(120)  not null,
    offer_type          varchar(4)    not null,
    offer_city          varchar(80)   not null,
    offer_department    varchar(3)    not null,
    offer_rent          numeric(8, 2) not null,
    reviewer_id         bigint,
    decision            varchar(23)
        constraint candidacy_decision check (decision in
            ('ALLOCATED', 'ALLOCATED_RANKED', 'ALLOCATED_CONDITIONALLY', 'NOT_ALLOCATED', 'INADMISSIBLE')),
    refusal_reason      varchar(30)
        constraint candidacy_refusal_reason check (refusal_reason in
            ('INCOMPLETE_DOSSIER', 'IDENTITY_NOT_CONFIRMED', 'EMPLOYMENT_NOT_CONFIRMED', 'INCOME_NOT_CONFIRMED',
             'HOUSEHOLD_NOT_SUITED', 'OTHER')),
    explanation         varchar(4000) not null,
    constraint candidacy_status check (status in
        ('SUBMITTED', 'APPROVED', 'SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD', 'VISIT_PLANNED', 'COMMISSION_PLANNED',
         'ALLOCATED', 'LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'OFFER_WITHDRAWN')),
    constraint candidacy_active_while_undecided check (
        case when status in ('LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'OFFER_WITHDRAWN')
             then active_application is null
             else active_application is not null and active_application = application end)
);

-- One active candidacy an application (R-154), whatever two browsers do at once. All indexes of the living are partial:
-- the past is a hundred times larger.
create unique index candidacy_one_active on candidacy (active_application) where active_application is not null;
create index candidacy_active_of_account on candidacy (account_id) where active_application is not null;
create index candidacy_active_on_offer on candidacy (offer_reference, registered_on, submitted_at, id)
    where active_application is not null;
create index candidacy_to_review on candidacy (submitted_at, id) where status = 'SUBMITTED';
create index candidacy_to_send on candidacy (status_since, id) where status = 'APPROVED';
create index candidacy_of_account on candidacy (account_id, status_since);
create index candidacy_of_application on candidacy (application);

-- When each stage was entered, and the day it names: of a visit, a commission, a decision, a signature.
create sequence candidacy_milestone_seq start with 50 increment by 50;
create table candidacy_milestone (
    id           bigint      not null constraint candidacy_milestone_pk primary key,
    candidacy_id bigint      not null constraint candidacy_milestone_candidacy references candidacy,
    status       varchar(20) not null,
    entered_at   timestamptz not null,
    named_day    date
);
create index candidacy_milestone_of_candidacy on candidacy_milestone (candidacy_id);
