-- A later link no longer ends the former ones: each is good until it expires, and using one ends all.
drop index account_link_open_uq;
create index account_link_open_ix on account_link (account_id) where ended_at is null;
