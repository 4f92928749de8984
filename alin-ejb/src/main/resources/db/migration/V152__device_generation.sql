-- A browser is known by a sealed token that is kept nowhere: it names the generation of its account, and a new password or
-- another address begins the next.
alter table account add column device_generation integer not null default 0;
