package fr.alin.offer.search;

import jakarta.persistence.EntityManager;

/** Generates many offers all over the country in SQL; the seed gives the same ones each time. */
final class NationalOffers {

    private static final String INSERT = """
            insert into offer (id, version, reference, landlord_code, landlord_name, posting_version, status, published_at,
                commune_code, department, city, postal_code, address, kind, dwelling_type, surface, floor, lift, accessible,
                rent_standard, ceiling_zone, rent, charges, rent_with_charges, opens_on, available_on, closes_on, description)
            select 1000000 + n, 1, 'MANY-' || n, 'MANY', 'Many', 1, case when a < 0.05 then 'WITHDRAWN' else 'PUBLISHED' end,
                timestamptz '2020-09-01' + n * interval '1 second', lpad((1 + n % 95)::text, 2, '0') || lpad((n / 95 % 40)::text, 3, '0'),
                lpad((1 + n % 95)::text, 2, '0'), 'X', '75000', '', case when b < 0.2 then 'HOUSE' else 'FLAT' end,
                (array['ROOM', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6'])[1 + (c * 7)::int % 7], round((10 + d * 90)::numeric, 2),
                case when e > 0.1 then (f * 6)::int end, e > 0.5, f > 0.8,
                (array['PLAI', 'PLUS', 'PLS'])[1 + (g * 3)::int % 3],
                case when h < 0.9 then (array['ILE_DE_FRANCE', 'OTHER_REGIONS'])[1 + (h * 20)::int % 2] end,
                round((300 + a * 700)::numeric, 2), 50, 50 + round((300 + a * 700)::numeric, 2),
                date '2020-09-10' + (b * 25)::int, date '2020-09-20' + (c * 30)::int, greatest(date '2020-09-10' + (b * 25)::int, date '2020-09-26' + (d * 40)::int), ''
            from (select n, random() a, random() b, random() c, random() d, random() e, random() f, random() g, random() h
                  from generate_series(1, ?1) n) drawn""";

    private NationalOffers() {}

    static void write(EntityManager entities, int count) {
        entities.createNativeQuery("select setseed(0.42)").getSingleResult();
        entities.createNativeQuery(INSERT).setParameter(1, count).executeUpdate();
    }
}
