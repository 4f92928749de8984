-- A message that was set aside and that an administrator leaves alone, with a note in exchange_act.
alter table inbox_message
    drop constraint inbox_message_state,
    add constraint inbox_message_state check (state in ('PROCESSED', 'SET_ASIDE', 'REPLAYED', 'GIVEN_UP'));

-- The view as before, with the new state.
create or replace view exchange_traffic as
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
       case when state in ('REPLAYED', 'GIVEN_UP') then cast(state as text)
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
