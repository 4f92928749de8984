-- A candidacy that ends because of its home says why; a withdrawn offer was the only such end so far.
alter table candidacy
    add release_reason varchar(30)
        constraint candidacy_release_reason_ck check (release_reason in ('OFFER_WITHDRAWN', 'HOME_LET')),
    drop constraint candidacy_status,
    drop constraint candidacy_active_while_undecided;

update candidacy set status = 'RELEASED', release_reason = 'OFFER_WITHDRAWN' where status = 'OFFER_WITHDRAWN';
update candidacy_milestone set status = 'RELEASED' where status = 'OFFER_WITHDRAWN';

-- Candidates of a home that is let already.
with released as (
    update candidacy
    set status = 'RELEASED', release_reason = 'HOME_LET', active_application = null, status_since = now(),
        version = version + 1
    where active_application is not null
      and offer_reference in (select offer_reference from home_file where state = 'LET')
    returning id, status_since)
insert into candidacy_milestone (id, candidacy_id, status, entered_at)
select nextval('candidacy_milestone_seq'), id, 'RELEASED', status_since from released;

alter table candidacy
    add constraint candidacy_status check (status in
        ('SUBMITTED', 'APPROVED', 'SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD', 'VISIT_PLANNED', 'COMMISSION_PLANNED',
         'ALLOCATED', 'LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'RELEASED')),
    add constraint candidacy_active_while_undecided check (
        case when status in ('LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'RELEASED')
             then active_application is null
             else active_application is not null and active_application = application end),
    add constraint candidacy_released_for_a_reason check ((status = 'RELEASED') = (release_reason is not null));
