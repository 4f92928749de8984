-- Offers an applicant keeps. The key also answers the star of each card of a page.
create table offer_favourite (
    account_id bigint      not null constraint offer_favourite_account_fk references account (id) on delete cascade,
    offer_id   bigint      not null constraint offer_favourite_offer_fk references offer (id) on delete cascade,
    added_at   timestamptz not null,
    constraint offer_favourite_pk primary key (account_id, offer_id)
);
create index offer_favourite_offer_ix on offer_favourite (offer_id);
