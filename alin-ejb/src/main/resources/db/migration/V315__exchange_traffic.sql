-- Every message exchanged with a landlord, read from where it is kept: what goes out, what came in, and the batches of offers
-- that were taken. All columns of one name have one type and no part has a condition of its own, so that the newest of the three
-- are merged by their indexes. What goes to no landlord, as mails, has no time: whoever reads the view bounds the time.
create view exchange_traffic as
select cast('OUT' as text)                                                 as direction,
       cast(message_id as text)                                            as key,
       cast(message_id as text)                                            as message_id,
       split_part(cast(destination as text), '.', 2)                       as partner,
       cast(kind as text)                                                  as kind,
       cast(partner_key as text)                                           as about,
       case when destination like 'landlord.%' then created_at end         as since,
       case when sent_at is null then cast('OWED' as text) else 'SENT' end as state,
       attempts,
       octet_length(body)                                                  as size,
       cast(last_error as text)                                            as reason
from outbox_message
union all
select cast('IN' as text),
       concat_ws('/', nullif(cast(sender as text), ''), cast(message_id as text)),
       cast(message_id as text),
       case when kind = 'offers-part' then split_part(cast(message_id as text), '/', 1) else cast(sender as text) end,
       cast(kind as text),
       cast(about as text),
       received_at,
       case when state = 'REPLAYED' then cast('REPLAYED' as text)
            when state = 'SET_ASIDE' and reason in ('message.expired', 'message.queue-full', 'message.undeliverable')
                then 'SET_ASIDE'
            when state = 'SET_ASIDE' then 'REFUSED'
            when outcome like '{"state":"WAITING"%' then 'WAITING'
            else 'APPLIED' end,
       attempts,
       nullif(octet_length(body), 0),
       cast(reason as text)
from inbox_message
union all
select cast('IN' as text),
       concat_ws('/', cast(landlord_code as text), cast(message_id as text)),
       cast(message_id as text),
       cast(landlord_code as text),
       cast('offers' as text),
       cast('' as text),
       received_at,
       cast('APPLIED' as text),
       0,
       cast(null as integer),
       cast(null as text)
from offer_batch;

-- The newest of each, and one by its id. Mails, a hundred times as many, have no time and all share an entry of the first.
create index outbox_message_traffic on outbox_message ((case when destination like 'landlord.%' then created_at end));
create index inbox_message_received_at on inbox_message (received_at);
create index inbox_message_id on inbox_message (message_id);
create index offer_batch_message_id on offer_batch (message_id);

-- What the ones above replace.
drop index inbox_message_received_at_brin;
