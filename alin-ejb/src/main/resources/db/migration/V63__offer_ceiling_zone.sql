-- The offers that are known already stand in the zones of their communes.
update offer o
set ceiling_zone = case
        when o.rent_standard <> 'PLI' or c.resource_zone = 'OVERSEAS' then c.resource_zone
        when c.abc_zone = 'A bis' then 'A_BIS'
        when c.abc_zone in ('A', 'B1') then c.abc_zone
        else 'B2_C' end
from commune c
where c.code = o.commune_code;
