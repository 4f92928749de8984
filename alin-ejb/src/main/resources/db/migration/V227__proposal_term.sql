-- The last day on which candidates may be proposed, when the landlord says it.
alter table offer
    add propose_by date,
    add constraint offer_propose_by check (propose_by >= closes_on);

-- A landlord has had the dossiers of a home for long, if they were sent one by one and nobody waits any more.
update home_file f
set state = 'LIST_SENT', version = f.version + 1
where f.state = 'OPEN'
  and exists (select 1 from candidacy c
              where c.offer_reference = f.offer_reference and c.active_application is not null
                and c.status not in ('SUBMITTED', 'APPROVED'))
  and not exists (select 1 from candidacy c
                  where c.offer_reference = f.offer_reference and c.status in ('SUBMITTED', 'APPROVED'));

-- A home whose offer closed more than a week ago and that has no candidate left went back before there was a term.
update home_file f
set state = 'RETURNED', version = f.version + 1
from offer o
where o.reference = f.offer_reference and f.state = 'OPEN' and o.status = 'PUBLISHED' and o.closes_on < current_date - 7
  and not exists (select 1 from candidacy c
                  where c.offer_reference = f.offer_reference and c.active_application is not null);

update offer o set version = o.version + 1, status = 'CLOSED', changed_at = f.state_since
from home_file f
where f.offer_reference = o.reference and f.state in ('LIST_SENT', 'RETURNED') and o.status = 'PUBLISHED';
