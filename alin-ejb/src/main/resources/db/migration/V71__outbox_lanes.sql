-- Mails to many wait in a lane of their own: each lane finds its oldest without passing over the other's.
create index outbox_message_lane on outbox_message (destination, id) where sent_at is null;
