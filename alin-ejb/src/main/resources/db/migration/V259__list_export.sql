-- Who took a list of the desk out of AL'in as a file, when, which part of it, and why. Never what stood in it, nor what was
-- typed to search it. Rows are added, and erased after their time.
create table list_export (
    id          bigint       generated always as identity constraint list_export_pk primary key,
    member_id   bigint       not null,
    list        varchar(10)  not null constraint list_export_list_ck check (list in
        ('REVIEW', 'LISTS', 'WAITING', 'DECIDED')),
    format      varchar(4)   not null constraint list_export_format_ck check (format in ('CSV', 'XLSX', 'PDF')),
    filters     varchar(500) not null,
    lines       integer      not null,
    reason      varchar(20)  not null constraint list_export_reason_ck check (reason in
        ('MEETING', 'LANDLORD', 'FIGURES', 'AUDIT', 'OTHER')),
    words       varchar(500) not null,
    exported_at timestamptz  not null
);
create index list_export_ix on list_export (exported_at);

do $$
begin
    if exists (select from pg_roles where rolname = 'alin_app') then
        revoke update, truncate on list_export from alin_app;
    end if;
end
$$;
