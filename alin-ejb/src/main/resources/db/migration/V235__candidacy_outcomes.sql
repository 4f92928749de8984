-- The latest candidacies of a department and a type that were answered, for what became of comparable ones.
create index candidacy_answered on candidacy (offer_department, offer_type, status_since)
    where status in ('LEASE_SIGNED', 'NOT_ALLOCATED', 'REFUSED', 'RELEASED');
