-- A landlord compares its offers with ours page by page, in the order of their references.
create index offer_of_landlord on offer (landlord_code, reference);
drop index offer_by_landlord;
