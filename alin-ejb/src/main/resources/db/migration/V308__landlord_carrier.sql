-- By which carrier a landlord's system is served, if an administrator chose: without a row it has the queues alone.
create table landlord_carrier (
    landlord_code varchar(10) not null constraint landlord_carrier_pk primary key
        constraint landlord_carrier_landlord_fk references landlord (code),
    carrier       varchar(4)  not null constraint landlord_carrier_ck check (carrier in ('JMS', 'SOAP')),
    since         timestamptz not null,
    fetched_at    timestamptz -- its last call to fetch; its rows wait in outbox_message until it confirms them
);
