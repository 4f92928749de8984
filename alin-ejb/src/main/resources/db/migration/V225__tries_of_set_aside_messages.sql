-- How often an administrator has sent a message that was set aside back to its queue.
alter table inbox_message add column attempts integer not null default 0;
