-- How far the nightly news of each site was read, and which node reads it now: until the lease ends no other does.
create table site_news_cursor (
    site_code    varchar(20) not null constraint site_news_cursor_site_fk references registration_site (code),
    kind         varchar(10) not null constraint site_news_cursor_kind_ck check (kind in ('STRUCK_OFF', 'DALO')),
    since        timestamptz not null,
    after_number varchar(18),
    round_began  timestamptz,
    leased_until timestamptz not null,
    finished_at  timestamptz,
    constraint site_news_cursor_pk primary key (site_code, kind)
);
