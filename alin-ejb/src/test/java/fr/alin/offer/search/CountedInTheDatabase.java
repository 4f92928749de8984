package fr.alin.offer.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;

import fr.alin.offer.model.OfferSearch;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;
import fr.alin.shared.persistence.SqlArray;

/** The same search as one plain SQL statement over all offers; the search in memory must give the same counts. */
record CountedInTheDatabase(
        int requested, int neighbouring, int rest, int matching, BigDecimal lowest, List<Long> page) {

    private static final String STATEMENT = """
            with eligible as (
                select *, case when commune_code = any(cast(?1 as varchar[])) then 0
                               when commune_code = any(cast(?2 as varchar[])) then 1
                               when department = any(cast(?3 as varchar[])) then 2 end as circle
                from offer
                where status = 'PUBLISHED' and cast(?4 as date) between opens_on and closes_on
                  and dwelling_type = any(cast(?5 as varchar[])) and surface >= cast(?6 as numeric)
                  and rent_with_charges <= cast(?7 as numeric)
                  and (ceiling_key is null or ceiling_key = any(cast(?8 as varchar[])))
            ), shown as (
                select * from eligible
                where circle = ?9 and kind = any(cast(?10 as varchar[]))
                  and dwelling_type = any(cast(?11 as varchar[])) and rent_standard = any(cast(?12 as varchar[]))
                  and rent_with_charges between cast(?13 as numeric) and cast(?14 as numeric)
                  and surface >= cast(?15 as numeric)
                  and (accessible or not ?16) and (available_on <= cast(?4 as date) or not ?17) and (lift or not ?18)
                  and (?19 or coalesce(floor, case when kind = 'HOUSE' then 0 end) between ?20 and ?21)
            )
            select count(*) filter (where circle = 0), count(*) filter (where circle = 1),
                   count(*) filter (where circle = 2), (select count(*) from shown),
                   min(rent_with_charges) filter (where circle = ?9),
                   (select string_agg(cast(id as varchar), ',' order by place)
                    from (select id, row_number() over () as place
                          from (select id from shown order by %s limit ?22 offset ?23) sorted) page)
            from eligible""";

    static CountedInTheDatabase of(EntityManager entities, OfferSearch search, LocalDate today) {
        var filters = search.filters();
        var order = switch (filters.sort()) {
            case NEWEST -> "published_at desc, id desc";
            case RENT -> "rent_with_charges, id";
            case SURFACE -> "surface desc, id";
        };
        var query = entities.createNativeQuery(STATEMENT.formatted(order));
        var values = List.<Object>of(
                SqlArray.of(search.requested(), CommuneCode::value),
                SqlArray.of(search.neighbouring(), CommuneCode::value),
                SqlArray.of(search.departments(), code -> code),
                today.toString(),
                SqlArray.of(search.types(), Enum::name),
                search.minimumSurface(),
                search.maximumRent(),
                SqlArray.of(search.openCeilingKeys(), key -> key),
                search.circle().ordinal(),
                anyOr(filters.kinds(), DwellingKind.values()),
                anyOr(filters.types(), DwellingType.values()),
                anyOr(filters.standards(), RentStandard.values()),
                filters.minimumPrice(),
                filters.maximumPrice(),
                filters.minimumSurface(),
                filters.accessible(),
                filters.availableNow(),
                filters.lift(),
                filters.floors().isAny(),
                filters.floors().lowest(),
                filters.floors().highest(),
                search.size(),
                search.first());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return counted((Object[]) query.getSingleResult());
    }

    private static CountedInTheDatabase counted(Object[] row) {
        return new CountedInTheDatabase(
                ((Number) row[0]).intValue(),
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                row[4] == null ? BigDecimal.ZERO : (BigDecimal) row[4],
                row[5] == null
                        ? List.of()
                        : Arrays.stream(((String) row[5]).split(","))
                                .map(Long::valueOf)
                                .toList());
    }

    private static <E extends Enum<E>> String anyOr(Collection<E> asked, E[] all) {
        return SqlArray.of(asked.isEmpty() ? Arrays.asList(all) : asked, Enum::name);
    }
}
