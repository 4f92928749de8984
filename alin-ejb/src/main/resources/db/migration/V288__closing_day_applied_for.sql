-- The last day to apply as it was when she applied. Where the offer is still known its present day stands for that of then.
alter table candidacy add offer_closes_on date;

update candidacy c set offer_closes_on = o.closes_on from offer o where o.reference = c.offer_reference;
