-- An offer ends with the lease of its home.
alter table offer
    drop constraint offer_status,
    add constraint offer_status check (status in ('PUBLISHED', 'WITHDRAWN', 'LET'));

update offer o set version = o.version + 1, status = 'LET', changed_at = f.state_since
from home_file f
where f.offer_reference = o.reference and f.state = 'LET';
