-- A row is written for each person a new offer is found for: it pays for what is read often and for nothing else. The
-- number of an alert that was deleted since may stay; nothing looks a hit up by its alert alone.
alter table offer_alert_hit drop constraint offer_alert_hit_alert_fk;
drop index offer_alert_hit_alert_ix, offer_alert_hit_told_ix;
