-- A home is proposed to one rank at a time, until a day; the others wait. The rank stays when its holder has left.
alter table home_file
    add proposed_rank integer constraint home_file_proposed_rank check (proposed_rank > 0),
    add proposed_until date,
    drop constraint home_file_state,
    add constraint home_file_state check (state in ('OPEN', 'PROPOSED', 'LET', 'WITHDRAWN')),
    add constraint home_file_proposed check (state <> 'PROPOSED' or proposed_rank is not null);

alter table candidacy
    add condition_until date
        constraint candidacy_condition_until check (condition_until is null or decision = 'ALLOCATED_CONDITIONALLY'),
    drop constraint candidacy_status,
    drop constraint candidacy_active_while_undecided,
    add constraint candidacy_status check (status in
        ('SUBMITTED', 'APPROVED', 'SENT_TO_LANDLORD', 'RECEIVED_BY_LANDLORD', 'VISIT_PLANNED', 'COMMISSION_PLANNED',
         'WAITING', 'ALLOCATED', 'LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'RENOUNCED', 'RELEASED')),
    add constraint candidacy_active_while_undecided check (
        case when status in ('LEASE_SIGNED', 'CANCELLED', 'REFUSED', 'NOT_ALLOCATED', 'RENOUNCED', 'RELEASED')
             then active_application is null
             else active_application is not null and active_application = application end);

update candidacy
set status = 'WAITING', version = version + 1
where status = 'ALLOCATED' and decision = 'ALLOCATED_RANKED' and decision_rank > 1;

update home_file
set state = 'PROPOSED', proposed_rank = 1, version = version + 1
where state = 'OPEN'
  and exists (select 1 from candidacy c
              where c.offer_reference = home_file.offer_reference and c.status = 'ALLOCATED');
