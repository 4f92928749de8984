-- What a candidate relied on when she applied, beside type and rent with charges. Where the offer is still known its present
-- facts stand for those of then; the rent with charges is that of then already.
alter table candidacy
    add offer_surface      numeric(6, 2),
    add offer_charges      numeric(8, 2),
    add offer_standard     varchar(4),
    add offer_available_on date,
    add offer_accessible   boolean;

update candidacy c
set offer_surface = o.surface, offer_charges = least(o.charges, c.offer_rent), offer_standard = o.rent_standard,
    offer_available_on = o.available_on, offer_accessible = o.accessible
from offer o
where o.reference = c.offer_reference;

-- What a landlord changed in a home that has, or had, candidates; one row a fact. It names nobody, as the file of the home.
create table home_change (
    id              bigint generated always as identity constraint home_change_pk primary key,
    offer_reference varchar(40) not null constraint home_change_file references home_file,
    changed_at      timestamptz not null,
    fact            varchar(20) not null,
    former          varchar(20) not null,
    latest          varchar(20) not null
);
create index home_change_of_offer on home_change (offer_reference, changed_at);
