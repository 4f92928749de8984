-- A reminder sent twice by a double click is mailed once, or its second mail would end the links of the first.
alter table email_change add column reminded_at timestamptz;
