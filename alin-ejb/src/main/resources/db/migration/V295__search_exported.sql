-- What the desk's search has found can be exported like its lists.
alter table list_export drop constraint list_export_list_ck;
alter table list_export add constraint list_export_list_ck
    check (list in ('REVIEW', 'LISTS', 'WAITING', 'DECIDED', 'SEARCH'));
